package fieldguide.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Markdown;
import fieldguide.testing.Spec;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowSpecTest {

    static Stream<Spec.Example> spec() {
        return Spec.read("flow-spec.txt");
    }

    @ParameterizedTest
    @MethodSource("spec")
    void flows_are_read_as_the_specification_says(Spec.Example example) {
        String found = Flows.of(Markdown.unit(example.source())).stream().map(FlowSpecTest::dump).collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(example.expected());
    }

    private static String dump(Flow flow) {
        return flow.title() + ": " + flow.actors().stream().map(Actor::name).collect(Collectors.joining(", ")) + "\n"
                + flow.steps().stream().map(FlowSpecTest::dump).collect(Collectors.joining("\n"));
    }

    private static String dump(Step step) {
        return step.number() + " " + step.from().name() + " -> " + step.to().name() + ": " + step.message()
                + step.reply().map(r -> " <- " + r).orElse("");
    }
}
