package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Length;
import fieldguide.guide.language.English;
import fieldguide.guide.language.Words;
import java.util.regex.Pattern;

/** Points that stay as long as their sentence is, since no rule may cut it: it is in a language without rules, or somebody's own words. */
final class Whole {
    /** All of a text, but for who says it: "…" or Name: “…”. */
    private static final Pattern QUOTED = Pattern.compile("(?:[^:\"“”]{1,60}:\\s*)?(?:“[^”]*”|\"[^\"]*[\"”])[.,;]?", Pattern.DOTALL);

    private Whole() {}

    /**
     * Whether a point has more words than one should have, and may have them.
     *
     * @param english whether the rules apply to the unit
     */
    static boolean is(Prose point, boolean english) {
        return Words.count(point) > Length.LONG && (!english || English.isForeign(point.text()) || QUOTED.matcher(point.text().strip()).matches());
    }
}
