package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.guide.language.Words;
import java.util.regex.Pattern;

/** A heading with nothing below it that says something by itself, as "Estimated time: 30 minutes" or a link. */
final class Headline {
    private static final int SAYS = 4;
    private static final Pattern VALUE = Pattern.compile("[:=\uFF1A]\\s*\\S");

    private Headline() {}

    static boolean is(Section section) {
        Prose heading = section.heading();
        return isBare(section) && (Words.count(heading) >= SAYS || VALUE.matcher(heading).find()
                || heading.marks().stream().map(Mark::kind).anyMatch(k -> k == Mark.Kind.LINK || k == Mark.Kind.CODE));
    }

    /** Neither it nor a section below it says a word. */
    private static boolean isBare(Section section) {
        return section.blocks().isEmpty() && section.sections().stream().allMatch(Headline::isBare);
    }
}
