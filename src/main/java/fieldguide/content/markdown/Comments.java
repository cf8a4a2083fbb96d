package fieldguide.content.markdown;

/** Words that their author hides from readers: {@code <!-- … -->} of HTML and {@code %%} lines of note-taking programs. */
final class Comments {
    private static final String LINE = "%%";

    private final String text;
    private boolean html;
    private boolean note;

    Comments(String text) {
        this.text = text;
    }

    /**
     * Where what readers see begins in a line: its start, or behind a comment that ends in it. The line's end where none of
     * it is seen. A comment that stands alone is left for the parser, which knows it.
     */
    int visible(int start, int end) {
        if (note) {
            note = !isNote(start, end);
            return end;
        }
        if (isNote(start, end) && closes(end)) {
            note = true;
            return end;
        }
        return behindHtml(start, end);
    }

    /** Whether a comment was opened and never closed, which hides all behind it. */
    boolean hidesTheRest() {
        return html;
    }

    private boolean isNote(int start, int end) {
        return end - start < 64 && text.substring(start, end).strip().equals(LINE);
    }

    private boolean closes(int from) {
        int next = text.indexOf("\n" + LINE, Math.max(from - 1, 0));
        return next >= 0 && isNote(next + 1, text.indexOf('\n', next + 1) < 0 ? text.length() : text.indexOf('\n', next + 1));
    }

    /** Text behind a comment on the same line would be taken for a part of it by the parser. */
    private int behindHtml(int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (!html && !text.startsWith("<!--", at)) {
            return start;
        }
        int closing = text.indexOf("-->", html ? start : at, end);
        html = closing < 0;
        if (html || text.substring(closing + 3, end).isBlank()) {
            return start;
        }
        return closing + 3;
    }
}
