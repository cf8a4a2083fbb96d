package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.table.ComparisonTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The heads of a table as they are written within a sentence: "Index Type" beside "Search Method" is an index type.
 *
 * @param titled whether every word of every head has a capital, so that a capital tells nothing
 */
record Heads(boolean titled) {
    private static final Pattern SMALL_INSIDE = Pattern.compile("\\S+ .*\\b\\p{Ll}{4,}.*");
    private static final Pattern TITLED = Pattern.compile("\\p{Lu}\\p{Ll}+(?: (?:\\p{Lu}\\p{Ll}+|for|of|in|to|and|by|on|with))+");
    private static final Pattern CAPITAL = Pattern.compile("(?<= )\\p{Lu}(?=\\p{Ll}+(?: |$))");
    private static final Pattern PROPER = Pattern.compile(".*\\b(?:Azure|Microsoft|Entra|Windows|Linux|Visual|Google|Amazon|Power|Android|Apple)\\b.*");

    static Heads of(ComparisonTable table) {
        List<String> heads = Stream.concat(Stream.of(table.corner()), table.columns().stream()).map(Prose::text).toList();
        return new Heads(heads.stream().noneMatch(h -> SMALL_INSIDE.matcher(h).matches()));
    }

    Prose plain(Prose head) {
        if (!titled || head.isBlank() || head.isVerbatimAt(0) || !TITLED.matcher(head).matches() || PROPER.matcher(head).matches()) {
            return head;
        }
        Prose plain = head;
        Matcher capital = CAPITAL.matcher(head.text());
        while (capital.find()) {
            plain = plain.withCharAt(capital.start(), Character.toLowerCase(head.charAt(capital.start())));
        }
        return plain;
    }
}
