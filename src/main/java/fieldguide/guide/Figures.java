package fieldguide.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * The measures of a guide, to be added up over many.
 *
 * @param sentences in running text, list items and alerts of the source; not in tables
 * @param fillers those of them that carry no fact
 * @param kept those of the others that reached a point, or repeat one that did
 * @param sourceWords in all sentences
 * @param words of each point, in order
 * @param dangling points that open with an unresolved pronoun or connective
 * @param unfaithful points with a word of their own, or whose sentence lost one that matters
 */
public record Figures(int sentences, int fillers, int kept, int sourceWords, List<Integer> words, int dangling, int unfaithful) {
    public static final Figures NONE = new Figures(0, 0, 0, 0, List.of(), 0, 0);

    public Figures plus(Figures other) {
        List<Integer> all = new ArrayList<>(words);
        all.addAll(other.words);
        return new Figures(sentences + other.sentences, fillers + other.fillers, kept + other.kept, sourceWords + other.sourceWords,
                List.copyOf(all), dangling + other.dangling, unfaithful + other.unfaithful);
    }

    /** The share of sentences with a fact that are in the guide, 0 to 1. */
    public double coverage() {
        return sentences == fillers ? 1 : (double) kept / (sentences - fillers);
    }

    public int medianWords() {
        return quantile(0.5);
    }

    public int p95Words() {
        return quantile(0.95);
    }

    public int maxWords() {
        return quantile(1);
    }

    /** The share of points that open with an unresolved pronoun or connective, 0 to 1. */
    public double danglingShare() {
        return words.isEmpty() ? 0 : (double) dangling / words.size();
    }

    /** The share of points that neither add nor lose anything, 0 to 1. */
    public double faithfulness() {
        return words.isEmpty() ? 1 : 1 - (double) unfaithful / words.size();
    }

    /** Words of the guide for each word of the source. */
    public double compression() {
        return sourceWords == 0 ? 1 : (double) words.stream().mapToInt(Integer::intValue).sum() / sourceWords;
    }

    private int quantile(double share) {
        if (words.isEmpty()) {
            return 0;
        }
        List<Integer> sorted = words.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
