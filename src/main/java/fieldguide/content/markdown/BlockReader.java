package fieldguide.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the parser's block nodes into parts of one file. */
final class BlockReader {
    /** Nesting beyond this is an accident or an attack; its text is kept, its structure is not. */
    private static final int DEEPEST = 32;
    private static final Pattern TAB = Pattern.compile("#tab/(.+)");

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
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> List.of(new Part.Done(list(list)));
            case FencedCodeBlock code -> fenced(code);
            case IndentedCodeBlock code -> indented(code);
            case BlockQuote quote -> Alerts.read(blocksIn(quote), span(quote)).stream().<Part>map(Part.Done::new).toList();
            case TableBlock table -> List.of(done(TableReader.read(table, text)));
            case ThematicBreak line -> List.of(new Part.Rule(span(line)));
            case HtmlCommentBlock _ -> List.of();
            case Reference _ -> List.of();
            case HtmlBlock html -> html(html);
            default -> unknown(node);
        };
    }

    private List<Part> heading(Heading heading) {
        Prose words = InlineReader.read(heading, text);
        Optional<Matcher> tab = words.marks().stream().map(m -> TAB.matcher(m.target())).filter(Matcher::matches).findFirst();
        return tab.<List<Part>>map(t -> List.of(new Part.TabHead(heading.getLevel(), t.group(1), label(words), span(heading))))
                .orElseGet(() -> words.isBlank() ? List.of() : List.of(new Part.Heading(heading.getLevel(), words, span(heading))));
    }

    /** The words of a tab's head; its link leads nowhere. */
    private static Prose label(Prose words) {
        return words.with(words.marks().stream().filter(m -> !TAB.matcher(m.target()).matches()).toList());
    }

    private List<Part> paragraph(Paragraph paragraph) {
        Optional<List<Part>> directive = directives.read(paragraph.getChars().toString().strip(), span(paragraph));
        if (directive.isPresent()) {
            return directive.get();
        }
        Prose prose = InlineReader.read(paragraph, text);
        if (prose.isBlank()) {
            return List.of();
        }
        Leftovers.report(prose, span(paragraph), problems);
        if (Pictures.fill(prose)) {
            return Pictures.figures(prose, span(paragraph)).stream().<Part>map(Part.Done::new).toList();
        }
        return List.of(done(new Block.Paragraph(prose, span(paragraph))));
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
                .orElseGet(() -> List.of(done(new Block.Code("", CodeText.of(code.getContentLines()), span(code)))));
    }

    private List<Part> fenced(FencedCodeBlock code) {
        String language = code.getInfo().toString().strip().split("[\\s{,:]", 2)[0].toLowerCase(Locale.ROOT);
        String content = CodeText.of(code.getContentLines());
        return language.equals("math") ? List.of(done(new Block.Formula(content.strip(), span(code))))
                : List.of(done(new Block.Code(language, content, span(code))));
    }

    private List<Part> html(HtmlBlock html) {
        return HtmlBlocks.read(text, html.getStartOffset(), html.getEndOffset()).stream().<Part>map(Part.Done::new).toList();
    }

    /** A kind of node that no rule knows keeps its words and is reported, so that nothing is lost in silence. */
    private List<Part> unknown(Node node) {
        Prose words = InlineReader.read(node, text);
        if (words.isBlank()) {
            return List.of();
        }
        problems.warning(span(node).file(), span(node).firstLine(), "unknown-markdown",
                node.getNodeName() + " is read as plain text.");
        return List.of(done(new Block.Paragraph(words, span(node))));
    }

    private static Part done(Block block) {
        return new Part.Done(block);
    }

    private SourceSpan span(Node node) {
        return text.span(node.getStartOffset(), Math.max(node.getStartOffset(), trimmedEnd(node)));
    }

    private int trimmedEnd(Node node) {
        int end = Math.min(node.getEndOffset(), text.text().length());
        while (end > node.getStartOffset() && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
