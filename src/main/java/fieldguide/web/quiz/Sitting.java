package fieldguide.web.quiz;

import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.Quiz;
import fieldguide.study.Attempt;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One go at a quiz: which questions, in which order, and what was answered so far. All of it follows from the id and
 * the recorded answers, so that any node can show it.
 *
 * @param id names the sitting; the same id draws the same questions
 */
record Sitting(String id, Quiz quiz, List<Question> questions, Map<String, List<Attempt>> answered) {
    /** Enough to be worth it, few enough to be finished. */
    private static final int LONGEST = 10;
    private static final int DERIVED = 3;

    /**
     * @param only ids of the questions to ask, as those that were wrong before; empty for a draw from all
     * @param answers what was recorded in this sitting
     */
    static Sitting of(String id, Quiz quiz, Set<String> only, List<Attempt> answers) {
        Map<String, List<Attempt>> answered = answers.stream().collect(Collectors.groupingBy(Attempt::question));
        return new Sitting(id, quiz, draw(id, quiz, only), answered);
    }

    /** After one more answer. */
    Sitting with(Attempt answer) {
        Map<String, List<Attempt>> more = new HashMap<>(answered);
        more.merge(answer.question(), List.of(answer), (before, last) -> Stream.concat(before.stream(), last.stream()).toList());
        return new Sitting(id, quiz, questions, more);
    }

    /** Authored questions first, in an order of this sitting's own, and always some that were derived from the text. */
    private static List<Question> draw(String id, Quiz quiz, Set<String> only) {
        if (!only.isEmpty()) {
            return quiz.questions().stream().filter(q -> only.contains(q.id())).toList();
        }
        List<Question> all = quiz.drawn(Integer.MAX_VALUE, id).questions();
        List<Question> authored = all.stream().filter(q -> q.basis().origin() == Basis.Origin.AUTHORED)
                .sorted(Comparator.comparing(q -> order(id, q))).toList();
        List<Question> derived = all.stream().filter(q -> q.basis().origin() == Basis.Origin.DERIVED).toList();
        int ofText = Math.min(derived.size(), Math.max(DERIVED, LONGEST - authored.size()));
        return Stream.concat(authored.stream().limit(LONGEST - ofText), derived.stream().limit(ofText)).limit(LONGEST).toList();
    }

    /** Spreads neighbouring hash codes, so that sittings differ in more than a shift. */
    private static int order(String id, Question question) {
        return Integer.reverse((id + question.id()).hashCode() * 0x9E3779B9);
    }

    Optional<Question> question(int number) {
        return number < 1 || number > questions.size() ? Optional.empty() : Optional.of(questions.get(number - 1));
    }

    /** The first answer, which counts. */
    Optional<Attempt> answerTo(Question question) {
        return answersTo(question).stream().findFirst();
    }

    /** All tries at it, in order. */
    List<Attempt> answersTo(Question question) {
        return answered.getOrDefault(question.id(), List.of());
    }

    Standing standing(Question question) {
        return Standing.of(question, answersTo(question).stream().map(Attempt::answer).toList());
    }

    /** The number of the first question without an answer. */
    Optional<Integer> next() {
        return java.util.stream.IntStream.range(0, questions.size())
                .filter(i -> answerTo(questions.get(i)).isEmpty()).mapToObj(i -> i + 1).findFirst();
    }

    /** How many questions were answered right at once. */
    long right() {
        return questions.stream().filter(q -> answerTo(q).filter(Attempt::correct).isPresent()).count();
    }

    List<Question> wrong() {
        return questions.stream().filter(q -> answerTo(q).filter(a -> !a.correct()).isPresent()).toList();
    }
}
