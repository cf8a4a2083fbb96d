package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {
    private static final Glossary ENTRA = Made.glossary("Microsoft Entra ID", "Azure AD");

    @TempDir
    Path folder;

    private final Guides guides = new Guides(List.of());

    private Unit unit(String text) {
        return Made.unit(folder, text);
    }

    @Test
    void a_unit_that_was_read_again_without_change_keeps_its_guide() {
        Guide guide = guides.of(unit("Queues keep messages."));
        Unit again = unit("Queues keep messages.");
        assertThat(guides.next(List.of(), Stream.of(again)).of(again)).isSameAs(guide);
    }

    @Test
    void a_changed_text_gets_a_new_guide() {
        guides.of(unit("Queues keep messages."));
        Unit changed = unit("Queues lose messages.");
        assertThat(guides.next(List.of(), Stream.of(changed)).of(changed).points()).singleElement()
                .extracting(p -> p.text().text()).isEqualTo("Queues lose messages");
    }

    @Test
    void a_changed_glossary_changes_guides() {
        Unit unit = unit("Sign in with Azure AD.");
        Guide before = guides.of(unit);
        assertThat(before.renamed()).isEmpty();
        assertThat(guides.next(ENTRA.terms(), Stream.of(unit)).of(unit).renamed()).hasSize(1);
    }

    @Test
    void what_is_gone_is_forgotten() {
        Unit unit = unit("Queues keep messages.");
        Guide guide = guides.of(unit);
        assertThat(guides.next(List.of(), Stream.of()).of(unit)).isNotSameAs(guide);
    }
}
