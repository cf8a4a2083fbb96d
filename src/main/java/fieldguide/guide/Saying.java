package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Word;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the sentence of a point says, for comparing it with the sentences of other units.
 *
 * @param unit index of the unit
 * @param objective whether it stands in a list of what learners learn
 * @param words those that carry its meaning, in order, those of what it stands below first
 * @param bounds its negations, modals, quantifiers, numbers, conditions and code
 */
record Saying(int unit, KeyPoint point, boolean objective, List<String> words, Set<String> bounds) {
    private static final int FEWEST = 5;
    private static final int FEWEST_OF_EQUAL = 3;
    /** A sentence with one of these may speak of something else in another place. */
    private static final Set<String> POINTING = Lexicon.words("here there this that these those it its they their them he she his her "
            + "such same other another above below following previous next earlier later also both former latter");
    private static final Set<String> CONDITIONS = Lexicon.words("if when unless until before after while once except without instead only never");
    /** What tells learners that a list is of what they learn, and so speaks of nothing in particular. */
    private static final Set<String> LEARNING = Lexicon.words("learn learned learnt able objective objectives goal goals summary module unit takeaways");

    /** @param above the sentences of the points that it stands below, the outermost first */
    static Saying of(int unit, KeyPoint point, List<Prose> above) {
        List<String> words = new ArrayList<>();
        Set<String> bounds = new TreeSet<>();
        for (Prose prose : above) {
            if (!isOfLearning(prose)) {
                bounds.addAll(bounds(prose));
                words.addAll(words(prose));
            }
        }
        words.addAll(words(point.sentence()));
        bounds.addAll(bounds(point.sentence()));
        return new Saying(unit, point, above.stream().anyMatch(Saying::isOfLearning), List.copyOf(words), Set.copyOf(bounds));
    }

    /** Whether it says enough, and nothing that depends on its place, so that it can be left out where another says it. */
    boolean isComparable() {
        return words.size() >= FEWEST_OF_EQUAL && Words.of(point.sentence()).stream().noneMatch(w -> POINTING.contains(w.lower()));
    }

    /** Whether another says all that this one says, in the same order, under the same conditions and within the same bounds. */
    boolean isSaidBy(Saying other) {
        if (words.size() < FEWEST) {
            boolean same = objective && other.objective || Key.of(point.sentence()).equals(Key.of(other.point.sentence()));
            return same && bounds.equals(other.bounds) && words.equals(other.words);
        }
        if (!bounds.equals(other.bounds) || other.words.size() > 2 * words.size()) {
            return false;
        }
        int at = 0;
        for (String word : other.words) {
            at += at < words.size() && words.get(at).equals(word) ? 1 : 0;
        }
        return at == words.size();
    }

    private static List<String> words(Prose prose) {
        return Words.of(prose).stream().filter(Word::counts).map(Word::lower).filter(w -> !Lexicon.FUNCTION.contains(w)).map(Key::stem).toList();
    }

    private static Set<String> bounds(Prose prose) {
        Set<String> found = new TreeSet<>(Fidelity.weighty(prose));
        Words.of(prose).stream().map(Word::lower).filter(CONDITIONS::contains).forEach(found::add);
        return found;
    }

    private static boolean isOfLearning(Prose prose) {
        return Words.of(prose).stream().anyMatch(w -> LEARNING.contains(w.lower()));
    }
}
