package fieldguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.quiz.item.Basis;
import fieldguide.testing.Markdown;
import fieldguide.testing.Spec;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuthoredQuestionsSpecTest {

    static Stream<Spec.Example> spec() {
        return Spec.read("authored-questions-spec.txt");
    }

    /** Questions first, then what is wrong, each with its line. */
    @ParameterizedTest
    @MethodSource("spec")
    void questions_are_read_as_the_specification_says(Spec.Example example) {
        String source = "# Quiz\n\n" + example.source();
        Stream<String> questions = Quiz.of(Markdown.module(source)).questions().stream()
                .filter(q -> q.basis().origin() == Basis.Origin.AUTHORED).map(ItemDump::of);
        Stream<String> problems = Stream.concat(Markdown.read(source).problems().stream(), ItemRules.check(Markdown.module(source)).stream())
                .map(p -> p.line() + ": " + p.rule());
        assertThat(Stream.concat(questions, problems).collect(Collectors.joining("\n"))).isEqualTo(example.expected());
    }
}
