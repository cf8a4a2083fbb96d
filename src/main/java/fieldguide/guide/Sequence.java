package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Opening.Link;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences that count their steps in words: First … Then … Finally …
 *
 * @param from the first sentence of the first step
 * @param to behind the last sentence of the last step
 */
record Sequence(int from, int to, List<List<Prose>> steps) {
    private static final Set<String> FIRST = Lexicon.words("first firstly");
    private static final Set<String> NEXT = Lexicon.words("then next second secondly third thirdly fourth afterwards afterward subsequently");
    private static final Set<String> LAST = Lexicon.words("finally lastly");
    private static final int FEWEST = 3;

    /** Empty where fewer than three steps are counted. */
    static Optional<Sequence> in(List<Prose> sentences) {
        List<List<Prose>> steps = new ArrayList<>();
        int from = 0;
        int i = 0;
        for (boolean closed = false; i < sentences.size() && !(closed && isFree(sentences.get(i))); i++) {
            Phrase phrase = Phrase.of(sentences.get(i));
            if (steps.isEmpty() ? opens(phrase, FIRST) : !closed && goesOn(phrase)) {
                from = steps.isEmpty() ? i : from;
                steps.add(new ArrayList<>());
                closed = opens(phrase, LAST);
            }
            if (!steps.isEmpty()) {
                steps.getLast().add(sentences.get(i));
            }
        }
        return steps.size() >= FEWEST ? Optional.of(new Sequence(from, i, steps)) : Optional.empty();
    }

    private static boolean isFree(Prose sentence) {
        return Statement.of(sentence).link() == Link.FREE;
    }

    private static boolean goesOn(Phrase phrase) {
        return opens(phrase, NEXT) || opens(phrase, LAST) || phrase.reads(0, "after", "that", ",");
    }

    private static boolean opens(Phrase phrase, Set<String> words) {
        return phrase.isOneOf(0, words) && (phrase.at(1).equals(",") || phrase.at(0).endsWith("ly")
                || phrase.at(0).equals("then") || Lexicon.SUBJECT_PRONOUNS.contains(phrase.at(1)));
    }
}
