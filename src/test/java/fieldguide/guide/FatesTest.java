package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.Sentences;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.Coverage.Fate;
import fieldguide.guide.Coverage.Kept;
import fieldguide.guide.Coverage.Missing;
import fieldguide.guide.Coverage.Reason;
import java.nio.file.Path;
import fieldguide.guide.brief.Abbreviations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FatesTest {
    @TempDir
    Path folder;

    private final Tally tally = new Tally();

    private Section body(String text) {
        return Made.unit(folder, text).body();
    }

    private static Prose paragraph(Section body) {
        return ((Block.Paragraph) body.blocks().getFirst()).prose();
    }

    private static KeyPoint point(String id, Prose sentence) {
        return new KeyPoint(id, Optional.empty(), sentence, List.of(), Spans.of(sentence), sentence);
    }

    @Test
    void sentences_that_share_a_point_are_merged() {
        Section body = body("Queues keep messages. They keep them in order. Topics copy them.");
        List<Prose> sentences = Sentences.of(paragraph(body));
        tally.count(sentences);
        Prose both = paragraph(body).slice(0, paragraph(body).text().indexOf(" Topics"));
        List<Fate> fates = new Fates(body, tally, List.of(point("a", both), point("b", sentences.get(2)))).all();
        assertThat(fates).extracting(Fate::points).containsExactly(List.of("a"), List.of("a"), List.of("b"));
        assertThat(fates).extracting(f -> ((Kept) f).merged()).containsExactly(true, true, false);
    }

    @Test
    void a_sentence_between_two_that_are_told_together_is_not_told_by_their_point() {
        Section body = body("Queues keep messages. Topics copy them. Queues keep order.");
        List<Prose> sentences = Sentences.of(paragraph(body));
        tally.count(sentences);
        Prose both = sentences.getFirst().plus(" ").plus(sentences.getLast());
        List<Fate> fates = new Fates(body, tally, List.of(point("a", both))).all();
        assertThat(fates).extracting(Object::getClass).containsExactly(Kept.class, Missing.class, Kept.class);
    }

    @Test
    void a_picture_without_words_of_its_own_is_told_by_its_point() {
        assertThat(Guide.of(Made.unit(folder, "1. Turn the key.\n2. ![](lock.png) ![](key.png)\n3. ![](door.png) Push."), Glossary.of(List.of()))
                .coverage().missing()).isEmpty();
    }

    @Test
    void a_sentence_without_point_and_reason_is_missing() {
        Section body = body("Queues keep messages. Topics copy them.");
        tally.count(Sentences.of(paragraph(body)));
        List<Fate> fates = new Fates(body, tally, List.of(point("a", Sentences.of(paragraph(body)).getFirst()))).all();
        assertThat(fates).extracting(Object::getClass).containsExactly(Kept.class, Missing.class);
    }

    @Test
    void so_is_one_the_derivation_never_looked_at() {
        Section body = body("Queues keep messages.\n\n- Topics copy them.\n");
        tally.count(Sentences.of(paragraph(body)));
        List<Fate> fates = new Fates(body, tally, List.of(point("a", paragraph(body)))).all();
        assertThat(fates.getLast()).isInstanceOf(Missing.class).extracting(f -> f.sentence().text()).isEqualTo("Topics copy them.");
    }

    @Test
    void a_repetition_names_the_point_that_says_it_already() {
        Guide guide = Guide.of(Made.unit(folder, "A queue keeps messages in order. A topic copies them. A queue keeps messages in order."),
                Glossary.of(List.of()));
        Dropped dropped = guide.coverage().dropped().getFirst();
        assertThat(dropped.reason()).isEqualTo(Reason.REPEATS);
        assertThat(dropped.points()).isNotEmpty().isEqualTo(guide.coverage().kept().getFirst().points());
    }

    @Test
    void a_missing_sentence_is_a_flaw_and_lowers_the_coverage() {
        Section body = body("Queues keep messages. Topics copy them.");
        tally.count(Sentences.of(paragraph(body)));
        Prose first = Sentences.of(paragraph(body)).getFirst();
        GuideSection root = new GuideSection("a", 1, body.heading(), List.of(new Entry.Points(false, List.of(point("a", first)))), List.of());
        Coverage coverage = new Audit(root, body, tally, new Fidelity(Glossary.of(List.of()), new Abbreviations()), true).coverage();
        assertThat(coverage.figures().coverage()).isEqualTo(0.5);
        assertThat(coverage.flaws()).extracting(Coverage.Flaw::kind).containsExactly(Coverage.Flaw.Kind.MISSING);
    }
}
