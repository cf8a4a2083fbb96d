package fieldguide.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.guide.Coverage;
import fieldguide.guide.Coverage.Flaw;
import fieldguide.guide.Entry;
import fieldguide.guide.Glossary;
import fieldguide.guide.Guide;
import fieldguide.guide.GuideSection;
import fieldguide.guide.KeyPoint;
import fieldguide.testing.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The witness is told that a sentence became some other words, and must see what is wrong with them. */
class WitnessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keys must not leave the vault.                     | Keys leave the vault                   | LOST must not
            A key lives for 24 hours in the vault.             | Key lives for hours in the vault       | LOST 24
            Run `vault open` before the first use.             | Run before the first use               | LOST vault open
            Only owners can open the vault.                    | Owners can open the vault              | LOST only
            You can't open a vault without a key.              | Open a vault with a key                | LOST can not without
            The vault keeps old keys warm beside the fire.     | Vault                                  | LOST keeps old keys warm beside fire
            Keys stay in the vault.                            | Secret keys stay in the vault          | INVENTED secret
            Keys stay in the vault.                            | Keys never stay in the vault           | INVENTED never
            Keys stay in the [vault](https://a.test/9).        | They stay in the vault                 | DANGLING They stay in the vault
            """)
    void a_bullet_that_says_something_else_is_noticed(String sentence, String bullet, String flaw) {
        assertThat(flaws(sentence, bullet)).extracting(f -> f.kind() + " " + f.detail()).contains(flaw);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keys don't leave the vault, ever.                  | Do not leave the vault, ever
            The **k**ey is created and stays.                  | Key: created, stays
            Deleting a vault removes its 3 keys&nbsp;(#7).     | Deleted vault: removes 3 keys (7)
            See the [notes](https://a.test/2024/never-no).     | See the notes
            Take :::no-loc text="Vault 12"::: as it is.        | Take Vault 12 as it is
            Select **Vaults**y and `Key`s of [safe](a.md)ty.   | Select Vaultsy and Keys of safety
            Run `open  --key 7`s of [vault][v]-keys.           | Run open --key 7s of vault-keys
            从[保险库](a.md)中取出`钥匙7`并关上门。             | 从保险库中取出钥匙7并关上门
            값 33218의 `키`를 엽니다.                           | 값 33218의 키를 엽니다
            All open, with the exception of one vault.         | All open, except one vault
            Areas that lie outside tie at $k$'s end.           | Areas lying outside, tying at k's end
            The majority of keys, as you can see, opens.       | Most keys open
            Write (\\`\\`\\`) before and behind it.                | Write (```) before and behind it
            See [keys](a_(b)%207.md) and [v](<c d 8.md>).      | See keys and v
            Those who lost a key ask the clerk of the vault.   | Those who lost a key ask the clerk of the vault
            """)
    void a_bullet_that_says_the_same_is_not(String sentence, String bullet) {
        assertThat(flaws(sentence, bullet)).isEmpty();
    }

    @Test
    void a_picture_without_words_adds_none() {
        Unit unit = Markdown.unit("Keys ![](key.png)lie here.\n");
        assertThat(Witness.flaws(unit, Guide.of(unit, Glossary.of(List.of())), List.of())).isEmpty();
    }

    @Test
    void a_line_that_goes_on_in_the_next_without_a_blank_is_one() {
        assertThat(flaws("钥匙放在\n保险库里。", "钥匙放在保险库里")).isEmpty();
    }

    @Test
    void where_a_link_between_notes_leads_is_no_word_of_its_sentence() {
        assertThat(flaws("Keys [[7 vaults of `X`|lie]] here: ![[key 3.png|300]]", "Keys lie here: key 3.png")).isEmpty();
        assertThat(flaws("Keys [[vaults|lie 7]] here.", "Keys lie here")).extracting(Flaw::detail).containsExactly("7");
    }

    @Test
    void names_of_the_glossary_are_known() {
        Unit unit = Markdown.unit("Keys stay in the safe.\n");
        Guide guide = retold(unit, "Keys stay in the strongroom");
        assertThat(Witness.flaws(unit, guide, List.of(new fieldguide.content.Term("Strongroom", List.of("safe"), java.util.Optional.empty(),
                java.util.Optional.empty(), unit.body().span())))).isEmpty();
    }

    private static List<Flaw> flaws(String sentence, String bullet) {
        Unit unit = Markdown.unit("# One\n\n" + sentence + "\n");
        return Witness.flaws(unit, retold(unit, bullet), List.of());
    }

    /** The guide of a unit of one sentence, if its only bullet read otherwise. */
    private static Guide retold(Unit unit, String bullet) {
        Guide guide = Guide.of(unit, Glossary.of(List.of()));
        KeyPoint made = guide.points().findFirst().orElseThrow();
        Prose text = Prose.added(made.text().source(), bullet);
        Prose sentence = guide.coverage().kept().getFirst().sentence();
        KeyPoint point = new KeyPoint(made.id(), made.number(), text, List.of(), made.span(), sentence);
        GuideSection root = new GuideSection("one", 1, guide.root().heading(), List.of(new Entry.Points(false, List.of(point))), List.of());
        Coverage.Kept kept = new Coverage.Kept(sentence, made.span(), List.of(made.id()), false);
        return new Guide(root, new Coverage(List.of(kept), List.of(), guide.coverage().figures()), List.of());
    }
}
