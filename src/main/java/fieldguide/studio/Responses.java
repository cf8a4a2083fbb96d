package fieldguide.studio;

import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Question;
import fieldguide.study.FirstAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** First answers, and the figures that follow from them. Learners need not have met every question. Pure. */
final class Responses {
    private final Map<Key, Map<String, FirstAnswer>> byItem = new LinkedHashMap<>();
    private final Map<String, List<FirstAnswer>> byLearner;

    /** A question as it was asked. */
    record Key(String question, String revision) {
        static Key of(Question question) {
            return new Key(question.id(), question.revision());
        }
    }

    /** @param answers at most one of each learner to each revision of a question */
    Responses(List<FirstAnswer> answers) {
        answers.forEach(a -> byItem.computeIfAbsent(new Key(a.question(), a.revision()), key -> new LinkedHashMap<>()).put(a.owner(), a));
        byLearner = answers.stream().collect(Collectors.groupingBy(FirstAnswer::owner));
    }

    int learners() {
        return byLearner.size();
    }

    List<Key> items() {
        return List.copyOf(byItem.keySet());
    }

    /** @param question empty for a revision that is asked no more */
    ItemStatistics of(Key item, Optional<Question> question) {
        List<FirstAnswer> answers = List.copyOf(byItem.getOrDefault(item, Map.of()).values());
        boolean enough = answers.size() >= ItemStatistics.ENOUGH;
        return new ItemStatistics(item.question(), item.revision(), answers.size(),
                enough ? Optional.of(share(answers, a -> a.correct() ? 1 : 0)) : Optional.empty(), discrimination(answers),
                enough && question.orElse(null) instanceof Choice choice ? rates(choice, answers) : List.of());
    }

    private static double share(List<FirstAnswer> answers, ToDoubleFunction<FirstAnswer> counts) {
        return answers.stream().mapToDouble(counts).sum() / answers.size();
    }

    private static List<ItemStatistics.OptionRate> rates(Choice question, List<FirstAnswer> answers) {
        return question.options().stream().map(o -> new ItemStatistics.OptionRate(o.id(), o.words(), o.correct(),
                share(answers, a -> a.answer() instanceof Answer.Chosen chosen && chosen.options().contains(o.id()) ? 1 : 0))).toList();
    }

    private Optional<Double> discrimination(List<FirstAnswer> answers) {
        List<double[]> pairs = answers.stream().map(this::withRest).flatMap(Optional::stream).toList();
        return pairs.size() < ItemStatistics.ENOUGH ? Optional.empty()
                : Optional.of(new Sample(pairs).correlation()).filter(Double::isFinite);
    }

    /** Whether an answer is right, and the share of the learner's answers to other questions that are; empty where there are none. */
    private Optional<double[]> withRest(FirstAnswer answer) {
        List<FirstAnswer> rest = Objects.requireNonNull(byLearner.get(answer.owner())).stream().filter(a -> !a.question().equals(answer.question())).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new double[] {answer.correct() ? 1 : 0, share(rest, a -> a.correct() ? 1 : 0)});
    }

    /**
     * Cronbach's alpha of questions: whether they measure one thing. Each covariance is taken over the learners who met both questions,
     * so that nobody has to have met all; empty unless every pair has {@value ItemStatistics#ENOUGH} of them.
     */
    Optional<Double> alpha(List<Key> items) {
        double variances = 0;
        double all = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int j = i; j < items.size(); j++) {
                Sample both = both(items.get(i), items.get(j));
                if (both.pairs().size() < ItemStatistics.ENOUGH) {
                    return Optional.empty();
                }
                double covariance = both.covariance();
                variances += i == j ? covariance : 0;
                all += i == j ? covariance : 2 * covariance;
            }
        }
        double k = items.size();
        return Optional.of(k / (k - 1) * (1 - variances / all)).filter(a -> items.size() > 1 && Double.isFinite(a));
    }

    private Sample both(Key one, Key other) {
        Map<String, FirstAnswer> others = byItem.getOrDefault(other, Map.of());
        List<double[]> pairs = new ArrayList<>();
        byItem.getOrDefault(one, Map.of()).forEach((learner, answer) -> Optional.ofNullable(others.get(learner))
                .ifPresent(o -> pairs.add(new double[] {answer.correct() ? 1 : 0, o.correct() ? 1 : 0})));
        return new Sample(pairs);
    }
}
