package fieldguide.web.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML in which every text and attribute is escaped and every element closed. */
public final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn; an empty name is left out */
    public Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** An element without content, as {@code img}. */
    public Html empty(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
    }

    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Html text(CharSequence text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with nothing but text in it. */
    public Html leaf(String element, CharSequence text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** What was made safe by its maker, as a drawing. */
    public Html trusted(String html) {
        out.append(html);
        return this;
    }

    private static String escaped(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
