package fieldguide.guide;

import fieldguide.content.Term;
import fieldguide.content.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a learner studies in place of a unit's running text. The same unit and glossary give the same guide.
 *
 * @param renamed the terms whose former names the source uses and the guide does not, in the order of the glossary
 */
public record Guide(GuideSection root, Coverage coverage, List<Term> renamed) {
    public static Guide of(Unit unit, Glossary glossary) {
        return new Derivation(unit, glossary).guide();
    }

    /** All key points, in the order of the text, parents before their children. */
    public Stream<KeyPoint> points() {
        return root.all().flatMap(GuideSection::points);
    }
}
