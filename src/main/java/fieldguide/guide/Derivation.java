package fieldguide.guide;

import fieldguide.content.Section;
import fieldguide.content.Term;
import fieldguide.content.Unit;
import fieldguide.guide.brief.Abbreviations;
import fieldguide.guide.language.English;
import java.util.List;
import java.util.stream.Stream;

/** One unit on its way to a guide. */
final class Derivation {
    private final Unit unit;
    private final Glossary glossary;
    private final boolean english;
    private final Tally tally = new Tally();
    private final Abbreviations abbreviations;
    private final Assembly assembly;

    Derivation(Unit unit, Glossary glossary) {
        this.unit = unit;
        this.glossary = glossary;
        this.abbreviations = new Abbreviations(glossary.abbreviations());
        this.english = English.is(unit.body());
        this.assembly = new Assembly(glossary, abbreviations, english);
    }

    Guide guide() {
        GuideSection root = section(unit.body());
        return new Guide(root, new Audit(root, unit.body(), tally, new Fidelity(glossary, abbreviations), english).coverage(), renamed());
    }

    private GuideSection section(Section section) {
        Topic topic = english ? Topic.of(section.heading()) : Topic.NONE;
        tally.beginSection();
        List<Part> told = new Blocks(new Texts(tally, english), topic).parts(section.blocks());
        List<Part> parts = english ? new Layout(topic).of(told) : told;
        return new GuideSection(section.anchor(), section.level(), section.heading(), assembly.entries(parts),
                section.sections().stream().flatMap(s -> Stream.of(section(s)).filter(g -> !g.isEmpty() || Headline.is(s))).toList());
    }

    private List<Term> renamed() {
        List<Term> used = tally.sentences().stream().flatMap(s -> glossary.formerIn(s).stream()).distinct().toList();
        return glossary.terms().stream().filter(used::contains).toList();
    }
}
