package fieldguide.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Question;
import fieldguide.study.FirstAnswer;
import fieldguide.testing.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResponsesTest {
    private static final Answer NOTHING = new Answer.Chosen(Set.of());
    private static final String QUESTION = """
            # Boats

            ## Quiz

            1. Which boat has a single hull?
                - [ ] Catamaran
                  > It has two hulls that lie apart.
                - [x] Monohull
                  > Its one hull carries all of it.
                - [ ] Trimaran
                  > It has three hulls that lie apart.
            """;

    private static List<String> lines(String word) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/studio/first-answers.txt")).stream().filter(l -> l.startsWith(word)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> items() {
        return lines("expect ").stream();
    }

    static Stream<String> alphas() {
        return lines("alpha ").stream();
    }

    private static Responses responses() {
        List<FirstAnswer> answers = Stream.concat(lines("l").stream(), lines("m").stream()).flatMap(l -> {
            String[] words = l.split(" ");
            return Arrays.stream(words).skip(1).map(w -> w.split("=")).map(w -> new FirstAnswer(words[0], w[0], "r", w[1].equals("1"), NOTHING));
        }).toList();
        return new Responses(answers);
    }

    @ParameterizedTest
    @MethodSource("items")
    void figures_agree_with_an_independent_computation(String line) {
        Map<String, String> expected = Arrays.stream(line.split(" ")).skip(2).map(w -> w.split("=")).collect(Collectors.toMap(w -> w[0], w -> w[1]));
        ItemStatistics found = responses().of(key(line.split(" ")[1]), Optional.empty());
        assertThat(found.answers()).isEqualTo(Integer.parseInt(expected.get("answers")));
        same(found.facility(), Optional.ofNullable(expected.get("facility")));
        same(found.discrimination(), Optional.ofNullable(expected.get("discrimination")));
        assertThat(found.isMisleading()).isEqualTo(line.startsWith("expect odd"));
    }

    @ParameterizedTest
    @MethodSource("alphas")
    void alpha_agrees_with_an_independent_computation(String line) {
        String[] words = line.split(" ");
        same(responses().alpha(Arrays.stream(words[1].split(",")).map(ResponsesTest::key).toList()), Optional.of(words[2]).filter(w -> !w.equals("none")));
    }

    private static void same(Optional<Double> found, Optional<String> expected) {
        assertThat(found.isPresent()).isEqualTo(expected.isPresent());
        expected.ifPresent(e -> assertThat(found.orElseThrow()).isCloseTo(Double.parseDouble(e), within(1e-6)));
    }

    private static Responses.Key key(String item) {
        return new Responses.Key(item, "r");
    }

    @Test
    void a_question_that_all_get_right_tells_nobody_apart() {
        List<FirstAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(new FirstAnswer("l" + i, "sure", "r", true, NOTHING));
            answers.add(new FirstAnswer("l" + i, "other", "r", i % 2 == 0, NOTHING));
        }
        ItemStatistics sure = new Responses(answers).of(key("sure"), Optional.empty());
        assertThat(sure.facility()).contains(1.0);
        assertThat(sure.discrimination()).isEmpty();
    }

    @Test
    void options_that_fewer_than_one_in_twenty_choose_are_idle() {
        Quiz quiz = Quiz.of(Markdown.module(QUESTION));
        Choice question = (Choice) quiz.questions().getFirst();
        Option key = question.keys().getFirst();
        List<FirstAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Option chosen = i < 30 ? key : i < 48 ? question.options().get(0) : question.options().get(2);
            answers.add(new FirstAnswer("l" + i, question.id(), question.revision(), chosen.equals(key), new Answer.Chosen(Set.of(chosen.id()))));
        }
        ItemStatistics found = new Responses(answers).of(Responses.Key.of(question), Optional.of(question));
        assertThat(found.options()).extracting(ItemStatistics.OptionRate::rate).containsExactly(0.36, 0.6, 0.04);
        assertThat(found.options()).extracting(ItemStatistics.OptionRate::isIdle).containsExactly(false, false, true);
        assertThat(new Responses(answers.subList(0, 29)).of(Responses.Key.of(question), Optional.of(question)).options()).isEmpty();
    }

    @Test
    void another_revision_has_figures_of_its_own_and_a_decision_outweighs_them() {
        Quiz quiz = Quiz.of(Markdown.module(QUESTION));
        Question question = quiz.questions().getFirst();
        List<FirstAnswer> answers = List.of(new FirstAnswer("a", question.id(), question.revision(), true, NOTHING),
                new FirstAnswer("a", question.id(), "earlier", false, NOTHING), new FirstAnswer("b", question.id(), "earlier", false, NOTHING));
        ModuleStatistics found = ModuleStatistics.of(quiz, answers, Map.of(Responses.Key.of(question), Decision.HOLD));
        assertThat(found.learners()).isEqualTo(2);
        assertThat(found.items()).extracting(i -> i.figures().answers()).containsExactly(1);
        assertThat(found.earlier()).extracting(ItemStatistics::revision, ItemStatistics::answers).containsExactly(tuple("earlier", 2));
        assertThat(found.held()).containsExactly(question.id());
        assertThat(ModuleStatistics.of(quiz, answers, Map.of()).held()).isEmpty();
    }
}
