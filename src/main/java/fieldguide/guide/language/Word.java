package fieldguide.guide.language;

/**
 * A word, a punctuation mark or something quoted as it is, in a phrase.
 *
 * @param from first character in the phrase's text
 * @param to behind the last character
 * @param lower the characters in lower case, with straight apostrophes
 * @param depth how many brackets or quotation marks are open around it
 * @param verbatim whether it is code or the like
 */
public record Word(int from, int to, String lower, int depth, boolean verbatim) {
    public boolean is(String other) {
        return !verbatim && lower.equals(other);
    }

    /** Whether a reader would count it as a word. */
    public boolean counts() {
        return verbatim || Character.isLetterOrDigit(lower.charAt(0));
    }
}
