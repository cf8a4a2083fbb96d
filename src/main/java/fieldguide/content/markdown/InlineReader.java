package fieldguide.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fieldguide.content.Mark.Kind;
import fieldguide.content.Prose;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads the words below one node of the parser's tree. */
final class InlineReader {
    private final InlineWords prose;
    private final Deque<HtmlTag.Open> open = new ArrayDeque<>();

    private InlineReader(MappedText text) {
        this.prose = new InlineWords(text);
    }

    static Prose read(Node parent, MappedText text) {
        InlineReader reader = new InlineReader(text);
        reader.children(parent);
        reader.open.forEach(tag -> reader.prose.mark(tag.from(), tag.kind(), tag.target()));
        return BareLinks.marked(reader.prose.build());
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    private void node(Node node) {
        switch (node) {
            case Code code -> prose.code(code.getText());
            case Emphasis e -> marked(e, Kind.EMPHASIS, "");
            case StrongEmphasis e -> marked(e, Kind.STRONG, "");
            case Strikethrough s -> marked(s, Kind.DELETED, "");
            case Link link -> marked(link, Kind.LINK, link.getUrl().unescape());
            case LinkRef link -> reference(link);
            case Image image -> prose.image(image.getText(), image.getUrl().unescape());
            case ImageRef image -> imageReference(image);
            case AutoLink link -> prose.address(link.getText(), link.getText().toString());
            case MailLink link -> prose.address(link.getText(), "mailto:" + link.getText());
            case HtmlInline html -> html(html);
            case HtmlInlineComment _ -> { }
            case HtmlEntity entity -> prose.entity(entity.getChars());
            case SoftLineBreak line -> prose.softBreak(line);
            case HardLineBreak line -> prose.lineBreak(line.getStartOffset());
            default -> {
                if (node.hasChildren()) {
                    children(node);
                } else {
                    prose.text(node.getChars());
                }
            }
        }
    }

    private void marked(Node node, Kind kind, String target) {
        int from = prose.length();
        children(node);
        prose.mark(from, kind, target);
    }

    private void reference(LinkRef link) {
        var definition = link.isDefined() ? link.getReferenceNode(link.getDocument()) : null;
        if (definition == null) {
            prose.text(link.getChars());
        } else {
            marked(link, Kind.LINK, definition.getUrl().unescape());
        }
    }

    private void imageReference(ImageRef image) {
        var definition = image.isDefined() ? image.getReferenceNode(image.getDocument()) : null;
        if (definition == null) {
            prose.text(image.getChars());
        } else {
            prose.image(image.getText(), definition.getUrl().unescape());
        }
    }

    /** Known tags colour or break the text; what merely looks like a tag, as {@code <VM NAME>}, is text. */
    private void html(HtmlInline html) {
        HtmlTag tag = HtmlTag.of(html.getChars().toString());
        switch (tag.meaning()) {
            case TEXT -> prose.verbatim(html.getChars(), true);
            case BREAK -> prose.lineBreak(html.getStartOffset());
            case IMAGE -> prose.image(BasedSequence.of(tag.attribute("alt").orElse("image")), tag.attribute("src").orElse(""));
            case FILM -> tag.attribute("src").ifPresent(src -> prose.address(BasedSequence.of("Video"), src));
            case MARK -> mark(tag);
            case NOTHING -> { }
        }
    }

    private void mark(HtmlTag tag) {
        if (!tag.closes()) {
            open.push(new HtmlTag.Open(tag.name(), prose.length(), tag.kind(), tag.attribute("href").orElse("")));
            return;
        }
        HtmlTag.@Nullable Open opened = open.peek();
        if (opened != null && opened.name().equals(tag.name())) {
            open.pop();
            prose.mark(opened.from(), opened.kind(), opened.target());
        }
    }
}
