package fieldguide.quiz.derive;

import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The numbers that were asked for so far: a text that states one again, in about the same words, is not asked again. */
final class Facts {
    private static final double SAME = 0.5;

    private final List<Fact> known = new ArrayList<>();

    /** @param words of the sentence that states it */
    private record Fact(String number, Set<String> words) {
        boolean isLike(Fact other) {
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(other.words);
            return number.equals(other.number) && shared.size() >= SAME * Math.min(words.size(), other.words.size());
        }
    }

    boolean isNew(Question question) {
        if (!(question instanceof Writing.Numeric numeric)) {
            return true;
        }
        Fact fact = new Fact(Wording.key(numeric.model().words()), Wording.telling(question.stemWords().replace("Which number is missing?", "")));
        return known.stream().noneMatch(fact::isLike) && known.add(fact);
    }
}
