package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.List;
import java.util.Optional;

/** What the tags of raw HTML build of its words: paragraphs, lists, tables, code and pictures. */
final class HtmlStructure {
    private final MappedText text;
    private final HtmlWords words;
    private final HtmlCells cells;
    private final HtmlLists blocks = new HtmlLists();
    private int code = -1;

    HtmlStructure(MappedText text, HtmlWords words) {
        this.text = text;
        this.words = words;
        this.cells = new HtmlCells(text, words::taken);
    }

    /** Whether words now belong to code. */
    boolean isCode() {
        return code >= 0;
    }

    /** All blocks; what is still open ends here. */
    List<Block> all(int end) {
        endTable(end);
        paragraph();
        return blocks.all();
    }

    void film(String source, int start, int end) {
        paragraph();
        blocks.add(new Block.Video(source, text.span(start, end)));
    }

    /** Does what a tag asks that begins or ends something. */
    void tag(HtmlTag tag, int start, int end) {
        switch (tag.name()) {
            case "table" -> table(tag, start);
            case "tr" -> row(tag, start);
            case "td", "th" -> {
                endCell(start);
                cells.beginCell(tag);
            }
            case "ul", "ol" -> list(tag, end);
            case "li" -> item(start);
            case "pre" -> code(tag, start, end);
            default -> line(tag, start);
        }
    }

    private void line(HtmlTag tag, int start) {
        if (cells.isInside()) {
            words.lineBreak(start);
            return;
        }
        paragraph();
        if (tag.isHeading() && !tag.closes()) {
            words.heading(tag);
        }
    }

    private void table(HtmlTag tag, int start) {
        endTable(start);
        paragraph();
        if (!tag.closes()) {
            cells.beginTable(start);
        }
    }

    private void row(HtmlTag tag, int start) {
        endCell(start);
        if (!tag.closes()) {
            beforeCells();
            cells.beginRow(start);
        }
    }

    private void endCell(int at) {
        if (cells.isInside()) {
            beforeCells();
            cells.endCell(at);
        }
    }

    private void endTable(int at) {
        endCell(at);
        cells.endTable(at).ifPresent(blocks::add);
    }

    /** Cells outside of a table begin one. */
    private void beforeCells() {
        if (!cells.hasTable()) {
            paragraph();
        }
    }

    private void list(HtmlTag tag, int end) {
        if (cells.isInside()) {
            words.lineBreak(end - 1);
        } else if (tag.closes() && blocks.isOpen()) {
            paragraph();
            blocks.endList();
        } else if (!tag.closes() && blocks.canOpen()) {
            paragraph();
            blocks.open(tag);
        }
    }

    private void item(int start) {
        if (cells.isInside()) {
            words.lineBreak(start);
        } else {
            paragraph();
            blocks.endItem();
        }
    }

    private void code(HtmlTag tag, int start, int end) {
        if (!tag.closes()) {
            paragraph();
            code = end;
        } else if (code >= 0) {
            blocks.add(new Block.Code("", words.taken().text(), text.span(code, start)));
            code = -1;
        }
    }

    void image(HtmlTag tag, int start, int end) {
        String alternative = tag.attribute("alt").orElse("");
        String source = tag.attribute("src").orElse("");
        if (cells.isInside()) {
            words.image(alternative, source, start);
        } else {
            paragraph();
            blocks.add(new Block.Figure(source, alternative, text.span(start, end)));
        }
    }

    private void paragraph() {
        if (code < 0) {
            Prose prose = words.taken();
            Optional.of(prose).filter(p -> !p.isBlank()).flatMap(Prose::span).ifPresent(span -> blocks.add(new Block.Paragraph(prose, span)));
        }
    }
}
