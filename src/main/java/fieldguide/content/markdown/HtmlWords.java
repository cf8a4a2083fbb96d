package fieldguide.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.ArrayDeque;
import java.util.Deque;

/** The words of a paragraph or cell of raw HTML while they are read, with the marks that were opened and not yet closed. */
final class HtmlWords {
    private final MappedText text;
    private final Deque<HtmlTag.Open> marks = new ArrayDeque<>();
    private ProseBuilder words;

    HtmlWords(MappedText text) {
        this.text = text;
        this.words = new ProseBuilder(text);
    }

    void add(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            words.add(Character.isWhitespace(c) ? ' ' : c, i);
        }
    }

    /** White space stays as it is. */
    void addCode(int from, int to) {
        for (int i = from; i < to; i++) {
            words.append(text.text().charAt(i), i);
        }
    }

    void entity(String entity, int at) {
        BasedSequence.of(entity).unescape().chars().forEach(c -> words.add((char) c, at));
    }

    void lineBreak(int at) {
        words.lineBreak(at);
    }

    /** @param alternative what is said in place of the picture; blank for none */
    void image(String alternative, String source, int at) {
        int from = words.length();
        (alternative.isBlank() ? "image" : alternative).chars().forEach(c -> words.append((char) c, at));
        words.mark(from, Mark.Kind.IMAGE, source);
    }

    /** From here on in bold. */
    void heading(HtmlTag tag) {
        marks.push(new HtmlTag.Open(tag.name(), 0, Mark.Kind.STRONG, ""));
    }

    void mark(HtmlTag tag) {
        if (!tag.closes()) {
            marks.push(new HtmlTag.Open(tag.name(), words.length(), tag.kind(), tag.attribute("href").orElse("")));
        } else if (!marks.isEmpty() && marks.peek().name().equals(tag.name())) {
            HtmlTag.Open opened = marks.pop();
            words.mark(opened.from(), opened.kind(), opened.target());
        }
    }

    /** The words so far; marks that are still open end here. */
    Prose taken() {
        marks.forEach(m -> words.mark(m.from(), m.kind(), m.target()));
        marks.clear();
        Prose prose = words.build();
        words = new ProseBuilder(text);
        return prose;
    }
}
