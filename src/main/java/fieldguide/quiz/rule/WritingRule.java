package fieldguide.quiz.rule;

import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.wording.Wording;
import java.util.Optional;
import java.util.function.Predicate;

/** What a good question keeps that is answered in writing. */
enum WritingRule {
    ANSWER_IN_STEM("The answer stands in the question.", q -> !(" " + Wording.key(q.stemWords()) + " ")
            .contains(" " + Wording.key(q.model().words()) + " ")),
    ANSWER_LENGTH("The answer has more than five words, which nobody writes alike: ask for a part of it, or offer options.",
            q -> q instanceof Writing.Command || q.model().words().split("\\s+").length <= 5),
    RIGHT_AND_WRONG("The same answer is given as right and as wrong.", q -> q.foreseen().stream().filter(f -> !f.correct())
            .map(Option::words).noneMatch(w -> q.foreseen().stream().filter(Option::correct).anyMatch(r -> q.same(w, r.words()))));

    private final String message;
    @SuppressWarnings("ImmutableEnumChecker") // a function without state; its type cannot say so
    private final Predicate<Writing> kept;

    WritingRule(String message, Predicate<Writing> kept) {
        this.message = message;
        this.kept = kept;
    }

    Optional<Finding> check(Writing question) {
        return kept.test(question) ? Optional.empty() : Optional.of(Finding.of(this, message));
    }
}
