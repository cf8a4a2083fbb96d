package fieldguide.studio;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fieldguide.content.SourceSpan;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Question;
import fieldguide.study.FirstAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the questions of a module did.
 *
 * @param learners who answered any of them
 * @param items the questions as they are asked now, those that were answered, in their order
 * @param earlier revisions that are asked no more
 * @param quizzes each unit's quiz, and the module's
 */
public record ModuleStatistics(String module, int learners, List<Item> items, List<ItemStatistics> earlier, List<Consistency> quizzes) {

    /**
     * A question of today with its figures.
     *
     * @param source file and line of the text its answer rests on; of the question itself where that is not known
     * @param held whether it is kept out of new quizzes
     * @param decision what an instructor decided about it, if anything
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Item(String stem, String source, @JsonUnwrapped ItemStatistics figures, boolean held, Optional<Decision> decision) {}

    /**
     * Whether the questions of a quiz measure one thing.
     *
     * @param quiz id of the unit or module
     * @param questions those with enough answers, which are what alpha is of
     * @param alpha Cronbach's; empty unless enough learners met each pair of the questions
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Consistency(String quiz, int questions, Optional<Double> alpha) {}

    static ModuleStatistics of(Quiz quiz, List<FirstAnswer> answers, Map<Responses.Key, Decision> decisions) {
        Responses all = new Responses(answers);
        Map<Responses.Key, Question> now = quiz.questions().stream().collect(Collectors.toMap(Responses.Key::of, q -> q, (a, b) -> a, LinkedHashMap::new));
        Responses present = new Responses(answers.stream().filter(a -> now.containsKey(new Responses.Key(a.question(), a.revision()))).toList());
        Set<Responses.Key> answered = Set.copyOf(present.items());
        List<Item> items = now.entrySet().stream().filter(e -> answered.contains(e.getKey()) || decisions.containsKey(e.getKey()))
                .map(e -> item(e.getValue(), present.of(e.getKey(), Optional.of(e.getValue())), Optional.ofNullable(decisions.get(e.getKey())))).toList();
        List<ItemStatistics> earlier = all.items().stream().filter(k -> !now.containsKey(k)).map(k -> all.of(k, Optional.empty()))
                .sorted(Comparator.comparing(ItemStatistics::id)).toList();
        return new ModuleStatistics(quiz.module(), all.learners(), items, earlier, quizzes(quiz, present));
    }

    private static Item item(Question question, ItemStatistics figures, Optional<Decision> decision) {
        SourceSpan source = question.basis().source().orElse(question.basis().written());
        boolean held = decision.map(d -> d == Decision.HOLD).orElse(figures.isMisleading());
        return new Item(question.stemWords(), source.place(), figures, held, decision);
    }

    private static List<Consistency> quizzes(Quiz quiz, Responses answers) {
        Map<String, List<Question>> byUnit = quiz.questions().stream()
                .collect(Collectors.groupingBy(q -> q.basis().unit(), LinkedHashMap::new, Collectors.toList()));
        List<Consistency> quizzes = new ArrayList<>();
        quizzes.add(consistency(quiz.module(), quiz.questions(), answers));
        byUnit.forEach((unit, questions) -> quizzes.add(consistency(unit, questions, answers)));
        return List.copyOf(quizzes);
    }

    private static Consistency consistency(String quiz, List<Question> questions, Responses answers) {
        List<Responses.Key> enough = questions.stream().filter(q -> answers.of(Responses.Key.of(q), Optional.empty()).facility().isPresent())
                .map(Responses.Key::of).toList();
        return new Consistency(quiz, enough.size(), answers.alpha(enough));
    }

    /** Ids of the questions that are kept out of new quizzes. */
    public Set<String> held() {
        return items.stream().filter(Item::held).map(i -> i.figures().id()).collect(Collectors.toSet());
    }
}
