package fieldguide.content.markdown;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the characters and marks of one running text. White space is folded as a browser folds it. */
final class ProseBuilder {
    private final MappedText text;
    private final MappedText.Builder characters;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder sofar = new StringBuilder();

    ProseBuilder(MappedText text) {
        this.text = text;
        this.characters = new MappedText.Builder(text.source());
    }

    int length() {
        return sofar.length();
    }

    /** @param index of the character in the mapped text; negative where it was added */
    void add(char c, int index) {
        if (c == Flanks.BLANK) {
            return;
        }
        if (c == ' ' && endsWith(' ', '\n')) {
            return;
        }
        append(c, index);
    }

    /** Adds a character that folding must leave alone, as those of code. */
    void append(char c, int index) {
        characters.add(c, index < 0 || index >= text.origins().length ? MappedText.ADDED : text.origins()[index]);
        sofar.append(c);
    }

    void lineBreak(int index) {
        if (!endsWith('\n')) {
            append('\n', index);
        }
    }

    void mark(int from, Mark.Kind kind, String target) {
        if (length() > from) {
            marks.add(new Mark(from, length(), kind, target));
        }
    }

    private boolean endsWith(char... any) {
        return sofar.length() > 0 && new String(any).indexOf(sofar.charAt(sofar.length() - 1)) >= 0;
    }

    Prose build() {
        MappedText all = characters.build();
        List<Mark> inOrder = marks.stream()
                .sorted(Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder())).toList();
        return new Prose(text.source(), all.text(), inOrder, all.origins()).strip();
    }
}
