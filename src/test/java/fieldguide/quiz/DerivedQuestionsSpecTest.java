package fieldguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @MethodSource("spec")
    void questions_are_derived_as_the_specification_says(Spec.Example example) {
        String found = Quiz.of(Markdown.module(example.source())).questions().stream().map(ItemDump::of)
                .collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(example.expected());
    }
}
