package fieldguide.guide;

/** A markdown text while it is being written: lines, and blocks with an empty line on both sides. */
final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();

    /** What was written so far, without blanks around it. */
    String text() {
        return out.toString().strip();
    }

    MarkdownPage append(String text) {
        out.append(text);
        return this;
    }

    MarkdownPage append(char c) {
        out.append(c);
        return this;
    }

    /** @param indent in front of each line that is not empty */
    void block(String text, String indent) {
        blank();
        text.lines().forEach(l -> out.append(l.isEmpty() ? "" : indent).append(l).append('\n'));
        blank();
    }

    /** One empty line, however often it is asked for. */
    void blank() {
        int length = out.length();
        boolean there = length >= 2 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
        out.append(there || length == 0 ? "" : "\n");
    }
}
