package fieldguide.guide.brief;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Words;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is to be changed in a phrase. Changes never overlap: the first that claims a word has it. */
final class Edits {
    /** Words set off by more marks than a name has are set off for their weight. */
    private static final int LONGEST_NAME = 6;

    private final Phrase phrase;
    private final BitSet taken = new BitSet();
    /** Words set off in a longer piece of text: some may go, but others in their place would tear it apart. */
    private final BitSet stressed = new BitSet();
    private final NavigableMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int to, String with) {}

    Edits(Phrase phrase) {
        this.phrase = phrase;
        quotations();
        phrase.prose().marks().forEach(m -> words(m).forEach((isName(phrase.prose(), m) ? taken : stressed)::set));
    }

    private static boolean isName(Prose prose, Mark mark) {
        return switch (mark.kind()) {
            case CODE, MATH, KEY, IMAGE, LINK -> true;
            case STRONG, EMPHASIS, DELETED -> Words.count(prose.slice(mark.from(), mark.to())) <= LONGEST_NAME;
        };
    }

    /** Keeps a word as it is. */
    void fix(int word) {
        taken.set(word);
    }

    private IntStream words(Mark mark) {
        return IntStream.range(0, phrase.size()).filter(i -> phrase.words().get(i).from() < mark.to() && phrase.words().get(i).to() > mark.from());
    }

    private void quotations() {
        boolean straight = false;
        boolean curly = false;
        for (int i = 0; i < phrase.size(); i++) {
            straight ^= phrase.at(i).equals("\"");
            curly = phrase.at(i).equals("“") || curly && !phrase.at(i).equals("”");
            taken.set(i, straight || curly);
        }
    }

    /** Whether a word is code, quoted, a link or a name set off from the text, or has been changed already. */
    boolean isFixed(int i) {
        return taken.get(i);
    }

    /** Whether all words from one to before another go, and nothing comes in their place. */
    boolean isDropped(int from, int to) {
        Edit edit = edits.get(from);
        return edit != null && edit.to() == to && edit.with().isEmpty();
    }

    void drop(int from, int to) {
        replace(from, to, "");
    }

    /** @param with empty if the words go without anything in their place */
    void replace(int from, int to, String with) {
        boolean tears = !with.isEmpty() && isWithin(stressed, from, to);
        if (from < to && !tears && !isWithin(taken, from, to)) {
            taken.set(from, to);
            edits.put(from, new Edit(to, with));
        }
    }

    private static boolean isWithin(BitSet words, int from, int to) {
        int next = words.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Puts a word behind the word before an index; false if that is fixed or has changed. */
    boolean insert(int behind, String word) {
        int last = behind - 1;
        if (taken.get(last)) {
            return false;
        }
        replace(last, behind, phrase.prose().text().substring(start(last), end(last)) + " " + word);
        return true;
    }

    /** The phrase with all changes made; what stays keeps its characters, marks and places in the source. */
    Prose applied() {
        Prose text = phrase.prose();
        int at = 0;
        Prose done = text.slice(0, 0);
        for (Map.Entry<Integer, Edit> change : edits.entrySet()) {
            Edit edit = change.getValue();
            Prose before = done.plus(text.slice(at, start(change.getKey())));
            boolean goes = edit.with().isEmpty();
            at = goes ? start(edit.to()) : end(edit.to() - 1);
            boolean mark = !goes && ",:".indexOf(edit.with().charAt(0)) >= 0;
            done = (mark || goes && (at == end(edit.to() - 1) || at == text.length()) ? stripped(before) : before).plus(edit.with());
        }
        return edits.isEmpty() ? text : done.plus(text.slice(at, text.length()));
    }

    private int start(int word) {
        return word < phrase.size() ? phrase.words().get(word).from() : phrase.prose().length();
    }

    private int end(int word) {
        return phrase.words().get(word).to();
    }

    private static Prose stripped(Prose prose) {
        int end = prose.length();
        while (end > 0 && prose.charAt(end - 1) == ' ') {
            end--;
        }
        return prose.slice(0, end);
    }
}
