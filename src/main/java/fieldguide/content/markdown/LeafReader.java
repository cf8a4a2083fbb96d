package fieldguide.content.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns block nodes that hold no others into parts: headings, paragraphs, tables, code and raw HTML. */
final class LeafReader {
    private static final Pattern TAB = Pattern.compile("#tab/(.+)");

    private final MappedText text;
    private final Directives directives;
    private final Problems problems;

    LeafReader(MappedText text, Directives directives, Problems problems) {
        this.text = text;
        this.directives = directives;
        this.problems = problems;
    }

    List<Part> read(Node node) {
        return switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case FencedCodeBlock code -> fenced(code);
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
        return span(text, node);
    }

    /** From the first to the last character of a node that is no white space. */
    static SourceSpan span(MappedText text, Node node) {
        return text.span(node.getStartOffset(), Math.max(node.getStartOffset(), trimmedEnd(text, node)));
    }

    private static int trimmedEnd(MappedText text, Node node) {
        int end = Math.min(node.getEndOffset(), text.text().length());
        while (end > node.getStartOffset() && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
