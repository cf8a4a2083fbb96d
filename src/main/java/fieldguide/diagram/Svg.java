package fieldguide.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Pieces of SVG. */
final class Svg {
    private static final Pattern GAP = Pattern.compile("\\s+");

    private Svg() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)).forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Lines of at most so many characters, cut between words; a longer word is broken. */
    static List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : GAP.split(text.strip(), -1)) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > most) {
                lines.add(rest.substring(0, most));
                rest = rest.substring(most);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    static void text(StringBuilder out, String type, int x, int y, String anchor, String text) {
        out.append("<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(type, x, y, anchor, escaped(text)));
    }

    static void line(StringBuilder out, String type, int x1, int y1, int x2, int y2) {
        out.append("<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>".formatted(type, x1, y1, x2, y2));
    }
}
