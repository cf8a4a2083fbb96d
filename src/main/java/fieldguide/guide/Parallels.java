package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Optional;

/** Gives points that stand beside each other and explain a term in bold the same form: the term, a colon, what it does. */
final class Parallels {
    private static final int FEWEST = 3;
    private static final int LONGEST_TERM = 6;

    private Parallels() {}

    static void align(List<Part> points) {
        List<Node> terms = points.stream().filter(Node.class::isInstance).map(Node.class::cast).filter(Parallels::opensWithTerm).toList();
        long other = terms.stream().filter(n -> explained(n).isEmpty()).count();
        if (terms.size() < FEWEST || terms.size() < points.size() || other * 2 < terms.size()) {
            return;
        }
        terms.forEach(n -> explained(n).ifPresent(text -> n.say(text, List.of())));
    }

    private static boolean opensWithTerm(Node node) {
        return node.text().marks().stream().anyMatch(m -> m.from() == 0 && m.kind() == Mark.Kind.STRONG);
    }

    /** "**Term** does this" as "**Term**: does this"; empty where it has that form or none. */
    private static Optional<Prose> explained(Node node) {
        Phrase phrase = Phrase.of(node.text());
        return Subject.of(phrase).filter(s -> s.length() <= LONGEST_TERM && phrase.find(":", 0) < 0)
                .flatMap(s -> Predicate.of(phrase, s.verb()).map(p -> s.text().plus(": ").plus(Splice.lowered(p))));
    }
}
