package fieldguide.guide.cut;

import fieldguide.content.Prose;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the words out of a lead-in that only point at what stands right behind it: "as shown here", "like this". */
public final class Pointing {
    private static final String PLACE = "(?:here|below|(?:in )?(?:the following|this|the) (?:image|screenshot|picture|figure|diagram|code|example|"
            + "snippet|output|table|listing)(?: below)?)";
    private static final List<Pattern> TAILS = List.of(
            Pattern.compile("(?i),? (?:as|is|are)? ?(?:shown|illustrated|displayed|seen|pictured) " + PLACE + "\\s*:?$"),
            Pattern.compile("(?i)(?<!looks?|be|is|are|something|much)(?:,? as follows|,? like (?:this|so|the following))\\s*:?$"));
    private static final Pattern LOOKS = Pattern.compile("(?i)\\b(looks? like|resembles?) ((?:the )?(?:following|(?:image|code|example|output|one|screenshot) below))\\s*:?$");

    private Pointing() {}

    /** What is left; with its colon, if it had one. The text itself where it points at nothing or says nothing else. */
    public static Prose without(Prose text) {
        Prose bare = text.strip();
        String colon = bare.text().endsWith(":") ? ":" : "";
        for (Pattern tail : TAILS) {
            Matcher found = tail.matcher(bare.text());
            if (found.find() && found.start() > 0 && bare.text().substring(0, found.start()).indexOf(' ') > 0) {
                return bare.slice(0, found.start()).plus(colon);
            }
        }
        Matcher looks = LOOKS.matcher(bare.text());
        return looks.find() ? bare.slice(0, looks.start(2)).plus("this").plus(colon) : text;
    }
}
