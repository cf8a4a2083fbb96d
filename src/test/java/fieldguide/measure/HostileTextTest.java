package fieldguide.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.Glossary;
import fieldguide.guide.Guide;
import fieldguide.testing.Markdown;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check takes no longer than it should, whatever it is given. */
class HostileTextTest {
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(strings = {"word ", "a, b, and c, ", "If a, ", "It is. ", "`code` is it. ", "`", "](", "<", "&#", "can't ", "which is, ", "not 7 "})
    void one_long_line(String part) {
        check(part.repeat(LENGTH / part.length()));
    }

    @Test
    void many_words_that_begin_alike() {
        check(IntStream.range(0, LENGTH / 10).mapToObj(i -> "coast" + i + " is old, ").collect(Collectors.joining()));
    }

    private static void check(String line) {
        StudyModule module = Markdown.module(line);
        Unit unit = module.units().getFirst();
        Guide guide = Guide.of(unit, Glossary.of(List.of()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () ->
                assertThat(UnitCheck.of(module, unit, guide, List.of(), List.of()).paragraphs()).isNotNegative());
    }
}
