package fieldguide.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the parser's block nodes into parts of one file: here those that hold others. */
final class BlockReader {
    /** Nesting beyond this is an accident or an attack; its text is kept, its structure is not. */
    private static final int DEEPEST = 32;

    private final MappedText text;
    private final Directives directives;
    private final Problems problems;
    private final int depth;

    BlockReader(MappedText text, Directives directives, Problems problems) {
        this(text, directives, problems, 0);
    }

    private BlockReader(MappedText text, Directives directives, Problems problems, int depth) {
        this.text = text;
        this.directives = directives;
        this.problems = problems;
        this.depth = depth;
    }

    List<Part> parts(Node parent) {
        List<Part> parts = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            parts.addAll(part(child));
        }
        return parts;
    }

    /** What stands inside a list item, a quote and the like: no headings, and all groups closed. */
    private List<Block> blocksIn(Node parent) {
        if (depth >= DEEPEST) {
            Prose flat = InlineReader.read(parent, text);
            problems.warning(span(parent).file(), span(parent).firstLine(), "nesting",
                    "Nested more than " + DEEPEST + " levels deep; what is below was read as plain text.");
            return flat.isBlank() ? List.of() : List.of(new Block.Paragraph(flat, span(parent)));
        }
        BlockReader inner = new BlockReader(text, directives, problems, depth + 1);
        return Grouping.item(inner.parts(parent), problems);
    }

    private List<Part> part(Node node) {
        return switch (node) {
            case ListBlock list -> List.of(new Part.Done(list(list)));
            case IndentedCodeBlock code -> indented(code);
            case BlockQuote quote -> Alerts.read(blocksIn(quote), span(quote)).stream().<Part>map(Part.Done::new).toList();
            default -> new LeafReader(text, directives, problems).read(node);
        };
    }

    private Block list(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListItem item) {
                Optional<Boolean> ticked = item instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
                items.add(new Block.Item(ticked, blocksIn(item), span(item)));
            }
        }
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return new Block.Items(!(list instanceof BulletList), start, items, span(list));
    }

    /** What is merely indented is code, unless it is a sentence. */
    private List<Part> indented(IndentedCodeBlock code) {
        Optional<MappedText> sentence = depth < DEEPEST ? CodeText.sentence(code.getContentLines(), text) : Optional.empty();
        return sentence.map(s -> new BlockReader(s, directives, problems, depth + 1).parts(MarkdownReader.PARSER.parse(s.text())))
                .orElseGet(() -> List.of(new Part.Done(new Block.Code("", CodeText.of(code.getContentLines()), span(code)))));
    }

    private SourceSpan span(Node node) {
        return LeafReader.span(text, node);
    }
}
