package fieldguide.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import fieldguide.testing.Spec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkingSpecTest {
    private static final SourceText TEXT = new SourceText("marking.md", "What is it?");
    private static final SourceSpan SPAN = TEXT.span(0, 11);
    private static final Asked ASKED = new Asked(new Identity("q", "r"), paragraph("What is it?"),
            new Basis(Basis.Origin.AUTHORED, "unit", SPAN, Optional.empty(), Optional.empty()));

    static Stream<Spec.Example> spec() {
        return Spec.read("marking-spec.txt");
    }

    @ParameterizedTest
    @MethodSource("spec")
    void what_was_written_is_marked_as_the_specification_says(Spec.Example example) {
        List<String> lines = example.source().lines().toList();
        Writing question = question(lines.getFirst().split(" \\| "));
        String marks = lines.stream().skip(1).map(given -> question.mark(new Answer.Written(given)).correct() ? "right" : "wrong")
                .collect(Collectors.joining("\n"));
        assertThat(marks).isEqualTo(example.expected());
    }

    private static Writing question(String[] form) {
        List<Option> foreseen = List.of(new Option("a", paragraph(form[1]), true, List.of()));
        return switch (form[0]) {
            case "phrase" -> new Writing.ShortAnswer(ASKED, foreseen);
            case "command" -> new Writing.Command(ASKED, foreseen);
            default -> new Writing.Numeric(ASKED, foreseen, new BigDecimal(form.length > 2 ? form[2] : "0"));
        };
    }

    private static List<Block> paragraph(String text) {
        return List.of(new Block.Paragraph(Prose.added(TEXT, text), SPAN));
    }
}
