package fieldguide.guide;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The measures of a guide, to be added up over many.
 *
 * @param sentences in running text, list items and alerts of the source; not in tables
 * @param fillers those of them that carry no fact
 * @param kept those of the others that reached a point, or repeat one that did
 * @param sourceWords in all sentences
 * @param words of each point, in order
 * @param limited those of them that are held to a length: all but {@linkplain #keptWhole() those kept whole}
 * @param dangling points that open with an unresolved pronoun or connective
 * @param unfaithful points with a word of their own, or whose sentence lost one that matters
 */
public record Figures(int sentences, int fillers, int kept, int sourceWords, List<Integer> words, List<Integer> limited, int dangling, int unfaithful) {
    /** The figures of many guides as if they were one. */
    public static Figures sum(List<Figures> many) {
        return new Figures(sum(many, Figures::sentences), sum(many, Figures::fillers), sum(many, Figures::kept), sum(many, Figures::sourceWords),
                many.stream().flatMap(f -> f.words().stream()).toList(), many.stream().flatMap(f -> f.limited().stream()).toList(), sum(many, Figures::dangling), sum(many, Figures::unfaithful));
    }

    private static int sum(List<Figures> many, ToIntFunction<Figures> figure) {
        return many.stream().mapToInt(figure).sum();
    }

    /** The share of sentences with a fact that are in the guide, 0 to 1. */
    public double coverage() {
        return sentences == fillers ? 1 : (double) kept / (sentences - fillers);
    }

    public int medianWords() {
        return quantile(words, 0.5);
    }

    /** Of the points that may be cut. */
    public int p95Words() {
        return quantile(limited, 0.95);
    }

    /** Of the points that may be cut. */
    public int maxWords() {
        return quantile(limited, 1);
    }

    /** How many points are longer than a bullet should be, and may be: whole sentences of languages without rules, and whole quotations. */
    public int keptWhole() {
        return words.size() - limited.size();
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

    private static int quantile(List<Integer> numbers, double share) {
        if (numbers.isEmpty()) {
            return 0;
        }
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
