package fieldguide.content.markdown;

import fieldguide.content.SourceText;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines between two {@code ---} at the very top of a file: one {@code name: value} a line.
 *
 * @param body the text behind them
 */
public record FrontMatter(Map<String, String> values, MappedText body) {

    public static FrontMatter split(SourceText source) {
        String text = source.text();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int end = text.startsWith("---", start) ? endOf(text, start) : -1;
        if (end < 0) {
            return new FrontMatter(Map.of(), MappedText.of(source));
        }
        Map<String, String> values = new TreeMap<>();
        text.substring(start, end).lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                values.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1).strip()));
            }
        });
        int[] origins = new int[text.length() - end];
        Arrays.setAll(origins, i -> end + i);
        return new FrontMatter(values, new MappedText(source, text.substring(end), origins));
    }

    /** Behind the closing line, or -1 where the top of the file is something else. */
    private static int endOf(String text, int start) {
        int line = text.indexOf('\n', start);
        if (line < 0 || !text.substring(start + 3, line).isBlank()) {
            return -1;
        }
        while (line >= 0 && line + 1 < text.length()) {
            int next = text.indexOf('\n', line + 1);
            String content = text.substring(line + 1, next < 0 ? text.length() : next).stripTrailing();
            if (content.equals("---") || content.equals("...")) {
                return next < 0 ? text.length() : next + 1;
            }
            line = next;
        }
        return -1;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
