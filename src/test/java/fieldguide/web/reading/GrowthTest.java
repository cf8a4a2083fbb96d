package fieldguide.web.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.GuideMarkdown;
import fieldguide.guide.Guides;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.BlocksHtml;
import fieldguide.web.html.Choice;
import fieldguide.web.html.Html;
import fieldguide.web.library.Derived;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole way from a file to its pages takes time in proportion to the file's size, whatever is in it. The time of four
 * times as much text is measured, as the shortest of a few runs; what grows with the square would take sixteen times as long.
 */
class GrowthTest {
    private static final int TIMES = 4;
    private static final int LINEAR = 9;
    private static final double NOISE_MILLIS = 150;
    /** What is too slow by chance is not so each time. */
    private static final int AGAIN = 4;
    /** Processor time, which a busy machine does not change. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    static Stream<Arguments> texts() {
        return Stream.of(Arguments.of("sentences in a line", "The pump moves heat, and it stops if the valve is shut. ", 1500),
                Arguments.of("a word", "a", 250_000), Arguments.of("paragraphs", "The pump moves heat. It stops if the valve is shut.\n\n", 1500),
                Arguments.of("headings", "## The same heading\n\n", 10_000), Arguments.of("empty headings", "#\n", 20_000),
                Arguments.of("bullets", "- **Pump**: moves heat. It stops.\n", 1500), Arguments.of("numbers", "1. Open the valve.\n", 2500),
                Arguments.of("deeper bullets", "- a\n  ", 2500), Arguments.of("quotes", "> ", 5000), Arguments.of("markers", "- ", 5000),
                Arguments.of("rows", "| a | b |\n|---|---|\n| The pump moves heat. | c |\n", 800), Arguments.of("cells", "| a ", 10_000),
                Arguments.of("stars", "*", 20_000), Arguments.of("bold", "**a ", 10_000), Arguments.of("underscores", "_a ", 10_000),
                Arguments.of("brackets", "[", 20_000), Arguments.of("pictures", "![", 10_000), Arguments.of("links", "[a](", 10_000),
                Arguments.of("named links", "[a][b] ", 10_000), Arguments.of("wiki links", "[[a", 10_000), Arguments.of("ticks", "`` ` ", 10_000),
                Arguments.of("code in a sentence", "the `pump` moves ", 4000), Arguments.of("tags", "<a ", 10_000),
                Arguments.of("elements", "<div><b>pump</b>", 5000), Arguments.of("comments", "<!-- ", 10_000), Arguments.of("comment lines", "<!-- a\n", 10_000),
                Arguments.of("entities", "&amp;&#0;", 10_000), Arguments.of("rows of columns", ":::row\n:::column:::\na\n", 1500),
                Arguments.of("zones", ":::zone pivot=\"a\"\na\n", 1500), Arguments.of("closed zones", ":::zone pivot=\"a\"\na\n:::zone-end\n", 1500),
                Arguments.of("images", ":::image \"", 10_000), Arguments.of("tabs", "# [x](#tab/a)\n\na\n\n", 3000),
                Arguments.of("includes", "[!include [a", 8000), Arguments.of("alerts", "> [!NOTE]\n> a\n\n", 2000),
                Arguments.of("formulas", "$$ a\n", 10_000), Arguments.of("dollars", "$a", 20_000), Arguments.of("marks", "==a", 15_000),
                Arguments.of("hidden", "%%a ", 10_000), Arguments.of("hidden lines", "%%\n", 10_000), Arguments.of("footnotes", "[^a]: b\n", 6000),
                Arguments.of("definitions", "[a]: b\n", 10_000), Arguments.of("fences", "```\n", 10_001), Arguments.of("indented", "        a\n", 10_000),
                Arguments.of("blanks", " ", 200_000), Arguments.of("tabs of blanks", "\t", 100_000), Arguments.of("lines", "\n", 100_000),
                Arguments.of("nothing", "\u0000", 100_000), Arguments.of("wide", "阀门打开。", 4000), Arguments.of("wide quotes", "「阀。", 8000),
                Arguments.of("initials", "z. B. ", 10_000), Arguments.of("commas", "pumps, ", 4000), Arguments.of("clauses", "if it stops, ", 2500),
                Arguments.of("addresses", "https://example.org/a ", 4000), Arguments.of("terms", "**Pump**: ", 5000), Arguments.of("stops", ". ", 20_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void four_times_the_text_takes_no_more_than_a_few_times_as_long(String name, String piece, int times) {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            double small = Math.min(millis(piece, times / 2), millis(piece, times / 2));
            double large = millis(piece, TIMES * times / 2);
            for (int again = 0; again < AGAIN && large > LINEAR * small + NOISE_MILLIS; again++) {
                large = Math.min(large, millis(piece, TIMES * times / 2));
            }
            assertThat(large).as("milliseconds for four times what takes " + small).isLessThanOrEqualTo(LINEAR * small + NOISE_MILLIS);
        });
    }

    private double millis(String piece, int times) throws IOException {
        Path file = Files.writeString(folder.resolve("unit.md"), "# Title\n\n" + piece.repeat(times) + "\n\nThe end.\n");
        long begun = CLOCK.getCurrentThreadCpuTime();
        pages(LibraryReader.readFile(file).orElseThrow().unit());
        return (CLOCK.getCurrentThreadCpuTime() - begun) / 1e6;
    }

    private static void pages(Unit unit) {
        StudyModule module = new StudyModule("m", "m", "", "M", Optional.empty(), List.of(), List.of(), List.of(unit));
        Addresses addresses = new Addresses(module, unit);
        Derived derived = new Derived(module, unit, new Guides(List.of()), List.of());
        Html html = new Html();
        new BlocksHtml(html, addresses, unit, true).sections(unit.body());
        for (String page : List.of(html.toString(), GuideHtml.of(derived, Choice.NONE))) {
            assertThat(page).doesNotContain("<script", "<div><b>", "\u0000");
        }
        assertThat(GuideMarkdown.of(derived.guide())).isNotEmpty();
    }
}
