package fieldguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.quiz.item.Choice;
import fieldguide.testing.Markdown;
import fieldguide.testing.Spec;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedQuestionsSpecTest {

    static Stream<Spec.Example> spec() {
        return Spec.read("quiz-spec.txt");
    }

    /** The key comes first here, the distractors in the order of the alphabet. */
    @ParameterizedTest
    @MethodSource("spec")
    void questions_are_derived_as_the_specification_says(Spec.Example example) {
        String found = Quiz.of(Markdown.module(example.source())).questions().stream().map(Choice.class::cast).map(DerivedQuestionsSpecTest::dump)
                .collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(example.expected());
    }

    private static String dump(Choice question) {
        return question.stemWords() + "\n* " + question.keys().getFirst().words() + "\n" + question.options().stream()
                .filter(o -> !o.correct()).map(o -> "- " + o.words()).sorted().collect(Collectors.joining("\n"));
    }
}
