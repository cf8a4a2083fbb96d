package fieldguide.content.markdown;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports what was meant as an instruction to the publisher, but is written so that it stays in the text. */
final class Leftovers {
    private static final Pattern INSTRUCTION = Pattern.compile("(?i):::[ \\t]?[a-z-]{3,20}|\\[!(?:include|code|video)\\b");

    private Leftovers() {}

    static void report(Prose prose, SourceSpan span, Problems problems) {
        Matcher left = INSTRUCTION.matcher(prose.text());
        while (left.find()) {
            if (!prose.isVerbatimAt(left.start())) {
                int line = prose.origin(left.start()).map(o -> prose.source().lineAt(o)).orElse(span.firstLine());
                problems.warning(span.file(), line, "malformed-directive", "\"" + left.group()
                        + "\" is shown as text, as the instruction is not complete; correct it, or put it between backticks.");
                return;
            }
        }
    }
}
