package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Prose;
import fieldguide.guide.brief.Abbreviations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FidelityTest {
    private final Fidelity fidelity = new Fidelity(Made.glossary("Microsoft Entra ID", "Azure AD"), new Abbreviations());

    private static KeyPoint point(String text, Prose sentence) {
        Prose prose = Made.prose(text);
        return new KeyPoint("p", Optional.empty(), prose, List.of(), prose.span().orElseThrow(), sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keys must not leave the vault.       | Keys must leave the vault         | not
            Guests can read the file.            | Guests read the file              | can
            Only owners see it.                  | Owners see it                     | only
            Tokens live for 24 hours.            | Tokens live for hours             | 24
            Run `az login` first.                | Run first                         | az login
            You can't delete it.                 | Can delete it                     | not
            """)
    void a_word_that_matters_is_missed(String sentence, String text, String lost) {
        Prose source = Made.prose(sentence);
        assertThat(fidelity.lost(source, List.of(point(text, source)), List.of())).isEqualTo(lost);
    }

    @Test
    void words_of_no_weight_may_go() {
        Prose source = Made.prose("The service is also available in Europe.");
        assertThat(fidelity.lost(source, List.of(point("Available in Europe", source)), List.of())).isEmpty();
    }

    @Test
    void code_that_the_heading_names_is_not_lost() {
        Prose source = Made.prose("`open-vault` is a command of the house.");
        List<KeyPoint> points = List.of(point("Command of the house", source));
        assertThat(fidelity.lost(source, points, List.of(Made.prose("Open-Vault")))).isEmpty();
        assertThat(fidelity.lost(source, points, List.of(Made.prose("Vaults")))).isEqualTo("open-vault");
    }

    @Test
    void the_stop_of_an_abbreviation_and_the_colon_of_a_label_are_no_part_of_a_word() {
        Prose source = Made.prose("`key:` opens vaults, i.e. safes.");
        assertThat(fidelity.lost(source, List.of(point("`key` opens vaults", source)), List.of())).isEmpty();
        assertThat(fidelity.invented(point("Safes, i.e", source), List.of())).isEmpty();
    }

    @Test
    void a_word_from_nowhere_is_found() {
        Prose source = Made.prose("Keys stay in the vault.");
        assertThat(fidelity.invented(point("Secret keys stay in the vault", source), List.of())).isEqualTo("secret");
    }

    @Test
    void words_of_the_heading_the_parent_and_the_glossary_are_known() {
        Prose source = Made.prose("It stays in Azure AD.");
        List<Prose> above = List.of(Made.prose("Service principals"));
        assertThat(fidelity.invented(point("Service principal stays in Microsoft Entra ID", source), above)).isEmpty();
    }
}
