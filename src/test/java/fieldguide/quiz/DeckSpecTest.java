package fieldguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.quiz.item.Card;
import fieldguide.testing.Spec;
import fieldguide.testing.Spec.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cards of a unit beside a small glossary: deck-spec.txt. */
class DeckSpecTest {
    private static final String GLOSSARY = """
            # Glossary

            | Term | Formerly | Abbreviation | Definition |
            | --- | --- | --- | --- |
            | mooring | berth | | A place where a boat is tied up. |
            | echo sounder | | ES | A device that measures the depth of the water below a boat. |
            | tiller | | | |
            """;

    @TempDir
    Path folder;

    static Stream<Example> examples() {
        return Spec.read("deck-spec.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void cards(Example example) throws IOException {
        assertThat(of(example.source()).stream().map(c -> "%s%s -> %s (%d)".formatted(c.home().isEmpty() ? "glossary: " : "",
                c.front(), c.back(), c.basis().written().firstLine())).collect(Collectors.joining("\n"))).isEqualTo(example.expected());
    }

    @Test
    void slips_of_the_pen_leave_a_card_its_name_and_version() throws IOException {
        Card written = of("A **halyard** is a rope that hoists a sail along the mast.").getFirst();
        Card corrected = of("Ropes first.\n\nA **halyard** is a rope that hoists a saill allong the mast.").getFirst();
        Card changed = of("A **halyard** is a rope that lowers a sail along the mast.").getFirst();
        assertThat(corrected.identity().id()).isEqualTo(written.identity().id());
        assertThat(of("A **halyard** is a rope that hoists a sail allong the mast.").getFirst().identity()).isEqualTo(written.identity());
        assertThat(changed.identity().id()).isEqualTo(written.identity().id());
        assertThat(changed.identity().revision()).isNotEqualTo(written.identity().revision());
    }

    @Test
    void all_cards_of_the_portals_own_modules_have_names_of_their_own() {
        Library library = LibraryReader.read(Path.of("content"));
        library.modules().forEach(m -> {
            List<Card> cards = Deck.of(m, library.terms()).cards();
            assertThat(cards).hasSizeGreaterThan(10).extracting(c -> c.home() + c.identity().id()).doesNotHaveDuplicates();
            assertThat(cards).allMatch(c -> c.home().isEmpty() || c.basis().written().file().startsWith(m.folder()));
        });
    }

    private List<Card> of(String text) throws IOException {
        Files.writeString(folder.resolve("glossary.md"), GLOSSARY);
        Path module = Files.createDirectories(folder.resolve("boats"));
        Files.writeString(module.resolve("README.md"), "# Boats\n\n## Units\n\n1. [Parts](1-parts.md)\n");
        Files.writeString(module.resolve("1-parts.md"), "# Parts\n\n" + text + "\n");
        Library library = LibraryReader.read(folder);
        return Deck.of(library.modules().getFirst(), library.terms()).cards();
    }
}
