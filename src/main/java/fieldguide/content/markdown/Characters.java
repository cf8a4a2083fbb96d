package fieldguide.content.markdown;

/** The characters of a text that its reader does not see. */
final class Characters {
    private Characters() {}

    /** Without byte order mark, carriage returns, zero-width and control characters; a no-break space becomes a space. */
    static MappedText settled(MappedText text) {
        MappedText.Builder to = new MappedText.Builder(text.source());
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            switch (c) {
                case '\r' -> {
                    if (i + 1 == text.text().length() || text.text().charAt(i + 1) != '\n') {
                        to.add('\n', text.origins()[i]);
                    }
                }
                case '\u00A0', '\u202F', '\u000B', '\f' -> to.add(' ', text.origins()[i]);
                case '\u2028', '\u2029', '\u0085' -> to.add('\n', text.origins()[i]);
                default -> {
                    if (!isInvisible(c)) {
                        to.add(c, text.origins()[i]);
                    }
                }
            }
        }
        return to.build();
    }

    /** Whether nothing shows where a character stands; a tab and a line feed do, and so does what joins letters or emoji. */
    static boolean isInvisible(char c) {
        return c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c == '\u00AD' || c >= '\uE000' && c <= '\uE00F'
                || c < ' ' && c != '\n' && c != '\t' || c >= '\u007F' && c < '\u00A0' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }

    /** Whether a script is written without blanks between words: Chinese and Japanese characters and their punctuation. */
    static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFE30' && c <= '\uFE4F' || c >= '\uFF00' && c <= '\uFFEF';
    }
}
