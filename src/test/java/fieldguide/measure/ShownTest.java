package fieldguide.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import fieldguide.guide.Entry;
import fieldguide.guide.Figures;
import fieldguide.guide.Coverage;
import fieldguide.guide.Guide;
import fieldguide.guide.GuideSection;
import fieldguide.guide.KeyPoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static Prose prose(String text) {
        return new Prose(new SourceText("one.md", text), text, List.of(), IntStream.range(0, text.length()).toArray());
    }

    private static KeyPoint point(String text, List<Entry> children) {
        Prose prose = prose(text);
        return new KeyPoint("p", Optional.empty(), prose, children, prose.span().orElseThrow(), prose);
    }

    @Test
    void a_paragraph_that_is_left_is_counted_wherever_it_hides() {
        Prose prose = prose("Text.");
        SourceSpan span = prose.span().orElseThrow();
        Block.Quote quote = new Block.Quote(List.of(new Block.Paragraph(prose, span)), span);
        KeyPoint point = point("Text.", List.of(new Entry.Verbatim(quote, Optional.empty())));
        Entry callout = new Entry.Callout(Block.Alert.Kind.NOTE, List.of(new Entry.Points(false, List.of(point))), span);
        assertThat(Shown.paragraphs(Stream.of(callout))).isEqualTo(1);
    }

    @Test
    void several_sentences_behind_one_dot_are_a_paragraph() {
        String sentence = "A queue keeps the messages of its senders until a reader has taken all of them out. ";
        assertThat(Shown.paragraphs(guide(point(sentence.strip(), List.of())))).isZero();
        assertThat(Shown.paragraphs(guide(point(sentence.repeat(2).strip(), List.of())))).isEqualTo(1);
    }

    private static Guide guide(KeyPoint point) {
        GuideSection root = new GuideSection("one", 1, prose("One"), List.of(new Entry.Points(false, List.of(point))), List.of());
        return new Guide(root, new Coverage(List.of(), List.of(), Figures.sum(List.of())), List.of());
    }
}
