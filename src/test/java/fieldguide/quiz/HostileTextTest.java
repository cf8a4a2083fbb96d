package fieldguide.quiz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fieldguide.content.StudyModule;
import fieldguide.diagram.Flows;
import fieldguide.diagram.SequenceDiagram;
import fieldguide.testing.Markdown;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that naive patterns need forever for, or a deeper stack than there is. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"names", "letters", "conditions", "rows", "brackets", "terms", "code", "command"})
    void an_odd_text_neither_hangs_nor_breaks_the_derivations(String kind) {
        StudyModule module = Markdown.module("# Odd\n\n" + text(kind));
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertThatCode(() -> {
            Flows.of(module.units().getFirst()).forEach(SequenceDiagram::svg);
            Quiz.of(module);
            ItemRules.check(module);
        }).doesNotThrowAnyException());
    }

    private static String text(String kind) {
        return switch (kind) {
            case "names" -> "1. " + "The server sends a Big Name Big ".repeat(4000)
                    + "\n2. The client reads it.\n3. The client stores it.\n";
            case "letters" -> "1. " + "A".repeat(100_000) + "\n2. " + "Aa ".repeat(50_000) + "\n3. " + "can ".repeat(50_000);
            case "conditions" -> "- **A b** is x. If " + "a, ".repeat(30_000) + "\n- **C b** is y. After " + "b ".repeat(50_000) + "\n";
            case "rows" -> "| A | B c | D c |\n|--|--|--|\n" + "| x | y ( ( ( that which that | z |\n".repeat(1500);
            case "brackets" -> "| A | B c | D c |\n|--|--|--|\n| x | " + "( that which ".repeat(10_000) + " | z |\n| y | b | d |\n";
            case "terms" -> IntStream.range(0, 1500).mapToObj(i -> "- **T" + i + "**: a thing with the number " + i + "\n")
                    .collect(Collectors.joining());
            case "code" -> "The server `x` sends **y** to the client. ".repeat(8000);
            default -> "## One berth\n\n```bash\naz " + "a ".repeat(80_000) + "\n```\n\n## Two berth\n\n```bash\naz b\n```\n";
        };
    }
}
