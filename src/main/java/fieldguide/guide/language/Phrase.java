package fieldguide.guide.language;

import fieldguide.content.Prose;
import java.util.List;
import java.util.Set;

/** Prose together with its words, so that rules can speak of words where texts have characters. */
public final class Phrase {
    private final Prose prose;
    private final List<Word> words;

    private Phrase(Prose prose) {
        this.prose = prose;
        this.words = Words.of(prose);
    }

    public static Phrase of(Prose prose) {
        return new Phrase(prose.strip());
    }

    public Prose prose() {
        return prose;
    }

    public List<Word> words() {
        return words;
    }

    public int size() {
        return words.size();
    }

    /** The word in lower case; empty behind the last one and for code, so that no rule takes either for a word it knows. */
    public String at(int i) {
        return i < 0 || i >= words.size() || words.get(i).verbatim() ? "" : words.get(i).lower();
    }

    public int depth(int i) {
        return words.get(i).depth();
    }

    public boolean isOneOf(int i, Set<String> some) {
        return some.contains(at(i));
    }

    /** Whether the words from an index on are these. */
    public boolean reads(int i, String... expected) {
        for (int k = 0; k < expected.length; k++) {
            if (!at(i + k).equals(expected[k])) {
                return false;
            }
        }
        return true;
    }

    /** The first index from one on where a punctuation mark or word stands outside all brackets; -1 if there is none. */
    public int find(String word, int from) {
        for (int i = Math.max(0, from); i < words.size(); i++) {
            if (words.get(i).depth() == 0 && words.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    /** From the beginning of one word to the end of the word before another. */
    public Prose slice(int from, int to) {
        if (from >= to || from >= words.size()) {
            return prose.slice(0, 0);
        }
        return prose.slice(words.get(from).from(), words.get(Math.min(to, words.size()) - 1).to()).strip();
    }

    public Prose from(int from) {
        return slice(from, words.size());
    }

    /** The number of words a reader would count. */
    public int count() {
        return count(0, words.size());
    }

    public int count(int from, int to) {
        int n = 0;
        for (int i = from; i < Math.min(to, words.size()); i++) {
            if (words.get(i).counts()) {
                n++;
            }
        }
        return n;
    }

    public boolean isCapitalised(int i) {
        return i < words.size() && Character.isUpperCase(prose.charAt(words.get(i).from()));
    }
}
