package fieldguide.web.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.Glossary;
import fieldguide.guide.Guide;
import fieldguide.measure.UnitCheck;
import fieldguide.testing.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static Sheet sheet(String text, Only only) {
        StudyModule module = Markdown.module(text);
        Unit unit = module.units().getFirst();
        return Sheet.of(UnitCheck.of(module, unit, Guide.of(unit, Glossary.of(List.of())), List.of(), List.of()), only);
    }

    @Test
    void a_flaw_stands_with_its_sentence_and_says_what_helps() {
        Sheet sheet = sheet("# Keys\n\nA key opens a lock.\n\n## Use\n\nThis one works.\n", Only.FLAWS);
        assertThat(sheet.sentences()).isEqualTo(2);
        assertThat(sheet.rows()).singleElement().satisfies(r -> {
            assertThat(r.place()).isEqualTo("unit.md:7");
            assertThat(r.flaws()).singleElement().satisfies(f -> {
                assertThat(f.label()).isEqualTo("begins in the air");
                assertThat(f.message()).endsWith("Name it in the source.");
            });
        });
    }

    @Test
    void a_repetition_shows_the_point_it_repeats() {
        Sheet sheet = sheet("A queue keeps messages in order. A topic copies <them>. A queue keeps messages in order.\n", Only.DROPPED);
        assertThat(sheet.rows()).singleElement().satisfies(r -> {
            assertThat(r.note()).isEqualTo("says again what another sentence of the unit says");
            assertThat(r.points()).extracting(Sheet.Point::text).containsExactly("Queue keeps messages in order");
            assertThat(r.points().getFirst().address()).startsWith("/modules/module/unit#p-");
        });
    }
}
