package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
    private static final Glossary NONE = Glossary.of(List.of());

    @TempDir
    Path folder;

    private Guide guide(String markdown) {
        return Guide.of(Made.unit(folder, markdown), NONE);
    }

    @Test
    void every_sentence_is_kept_or_dropped_with_a_reason() {
        Coverage coverage = guide("In this unit, you learn about queues. A queue keeps messages. A queue keeps messages in order. "
                + "A queue keeps messages in order.").coverage();
        assertThat(coverage.kept()).hasSize(2);
        assertThat(coverage.dropped()).extracting(Coverage.Dropped::reason)
                .containsExactly(Coverage.Reason.ANNOUNCES, Coverage.Reason.REPEATS);
        assertThat(coverage.figures().sentences()).isEqualTo(4);
        assertThat(coverage.figures().coverage()).isEqualTo(1.0);
    }

    @Test
    void the_same_words_below_another_heading_are_kept() {
        Coverage coverage = guide("## A\n\nNo other role is required here.\n\n## B\n\nNo other role is required here.\n").coverage();
        assertThat(coverage.dropped()).isEmpty();
        assertThat(coverage.kept()).hasSize(2);
    }

    @Test
    void a_point_keeps_its_name_when_other_sentences_change() {
        String before = guide("Queues keep messages. Topics copy them.").points().toList().getLast().id();
        String after = guide("Something new stands first. Topics copy them.").points().toList().getLast().id();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void what_the_guide_adds_has_no_origin() {
        KeyPoint child = guide("The tier is free. However, it ends after a year.").points().toList().getLast();
        assertThat(child.text().text()).startsWith("But: ");
        assertThat(child.text().origin(0)).isEmpty();
        assertThat(child.text().origin(child.text().length() - 1)).isPresent();
    }

    @Test
    void steps_are_numbered_for_references() {
        List<Entry> entries = guide("1. Sign in.\n2. Create a queue as in step 1.\n").root().entries();
        assertThat(entries).singleElement().asInstanceOf(InstanceOfAssertFactories.type(Entry.Points.class))
                .satisfies(p -> assertThat(p.list()).extracting(k -> k.number().orElse(0)).containsExactly(1, 2));
    }

    @Test
    void terms_that_were_renamed_are_told() {
        Glossary glossary = Made.glossary("Microsoft Entra ID", "Azure AD");
        assertThat(Guide.of(Made.unit(folder, "Sign in with Azure AD."), glossary).renamed()).hasSize(1);
        assertThat(Guide.of(Made.unit(folder, "Sign in with Azure AD B2C."), glossary).renamed()).isEmpty();
    }

    @Test
    void what_no_rule_may_cut_is_counted_apart() {
        String german = "Der Schlüssel liegt im Tresor, den die Leitung jeden Abend um sieben abschließt, bevor sie nach Hause geht und das Licht im Flur "
                + "und in allen anderen Räumen des Hauses löscht.";
        assertThat(figures(german)).returns(1, Figures::keptWhole).returns(0, Figures::maxWords);
        String chinese = "钥匙放在保险库里，每天晚上七点由管理员锁上，然后管理员会回家，并且把走廊和这栋楼里所有其他房间的灯都关掉，直到第二天早上为止。";
        assertThat(figures("Keys stay in the vault at night, and nobody takes them out of it.\n\n" + chinese)).returns(1, Figures::keptWhole);
        String said = "“The keys were in the vault when I came here and they were in the vault when I went home that night to feed my cats,” says Ada.";
        assertThat(figures("The clerk tells what happened to the keys of the house.\n\n" + said)).returns(1, Figures::keptWhole);
        assertThat(figures("Keys are in the vault.")).returns(0, Figures::keptWhole).returns(3, Figures::maxWords);
    }

    private Figures figures(String text) {
        return guide(text).coverage().figures();
    }

    @Test
    void figures_add_up() {
        Figures figures = Figures.sum(List.of(new Figures(10, 2, 8, 100, Made.numbers(10), Made.numbers(10), 1, 0),
                new Figures(10, 0, 9, 100, Made.numbers(10), Made.numbers(8), 0, 1)));
        assertThat(figures.medianWords()).isEqualTo(5);
        assertThat(figures.p95Words()).isEqualTo(10);
        assertThat(figures.keptWhole()).isEqualTo(2);
        assertThat(figures.coverage()).isEqualTo(17 / 18.0);
        assertThat(figures.danglingShare()).isEqualTo(0.05);
        assertThat(figures.faithfulness()).isEqualTo(0.95);
        assertThat(figures.compression()).isEqualTo(0.55);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "a, b, and c, ", "If a, ", "It is. ", "`code` is it. ", "(", "“", "。", "which is, ", "Azure AD "})
    void a_long_line_ends_in_time(String part) {
        String line = part.repeat(100_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> guide(line));
    }
}
