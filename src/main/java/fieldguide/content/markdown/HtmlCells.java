package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The table of raw HTML that is being read, and its present cell. */
final class HtmlCells {
    private final MappedText text;
    private final Supplier<Prose> words;
    private @Nullable HtmlTable table;
    private boolean head;
    private boolean inside;

    /** @param words gives the words since the last cell, and forgets them */
    HtmlCells(MappedText text, Supplier<Prose> words) {
        this.text = text;
        this.words = words;
    }

    /** Whether words now belong to a cell. */
    boolean isInside() {
        return inside;
    }

    /** Whether cells need no table of their own. */
    boolean hasTable() {
        return table != null;
    }

    void beginTable(int at) {
        table = new HtmlTable(text, at);
    }

    void beginRow(int at) {
        table(at).row(at);
    }

    void beginCell(HtmlTag tag) {
        inside = !tag.closes();
        head = tag.name().equals("th");
    }

    void endCell(int at) {
        if (inside) {
            inside = false;
            table(at).cell(words.get(), head, at);
        }
    }

    /** The table, if one was open and has cells. */
    Optional<Block> endTable(int at) {
        endCell(at);
        HtmlTable present = table;
        table = null;
        return Optional.ofNullable(present).flatMap(t -> t.table(at));
    }

    private HtmlTable table(int at) {
        HtmlTable present = table;
        if (present == null) {
            present = new HtmlTable(text, at);
            table = present;
        }
        return present;
    }
}
