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
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final ProseBuilder prose;
    private final Deque<HtmlTag.Open> open = new ArrayDeque<>();

    private InlineReader(MappedText text) {
        this.prose = new ProseBuilder(text);
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
            case Code code -> code(code.getText());
            case Emphasis e -> marked(e, Kind.EMPHASIS, "");
            case StrongEmphasis e -> marked(e, Kind.STRONG, "");
            case Strikethrough s -> marked(s, Kind.DELETED, "");
            case Link link -> marked(link, Kind.LINK, link.getUrl().unescape());
            case LinkRef link -> reference(link);
            case Image image -> image(image.getText(), image.getUrl().unescape());
            case ImageRef image -> imageReference(image);
            case AutoLink link -> address(link.getText(), link.getText().toString());
            case MailLink link -> address(link.getText(), "mailto:" + link.getText());
            case HtmlInline html -> html(html);
            case HtmlInlineComment _ -> { }
            case HtmlEntity entity -> entity(entity.getChars());
            case SoftLineBreak line -> softBreak(line);
            case HardLineBreak line -> prose.lineBreak(line.getStartOffset());
            default -> {
                if (node.hasChildren()) {
                    children(node);
                } else {
                    text(node.getChars());
                }
            }
        }
    }

    private void text(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            boolean escapes = c == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
            if (escapes) {
                i++;
            }
            char shown = chars.charAt(i);
            prose.add(shown == '\t' || shown == '\n' ? ' ' : shown, chars.getIndexOffset(i));
        }
    }

    private void marked(Node node, Kind kind, String target) {
        int from = prose.length();
        children(node);
        prose.mark(from, kind, target);
    }

    /** A line's end is a blank, but not between characters that are written without any. */
    private void softBreak(SoftLineBreak line) {
        BasedSequence all = line.getDocument().getChars();
        int before = line.getStartOffset() - 1;
        int behind = line.getEndOffset();
        while (behind < all.length() && (all.charAt(behind) == ' ' || all.charAt(behind) == '>')) {
            behind++;
        }
        if (before < 0 || behind >= all.length() || !Characters.isWide(all.charAt(before)) || !Characters.isWide(all.charAt(behind))) {
            prose.add(' ', line.getStartOffset());
        }
    }

    private void code(BasedSequence chars) {
        if (chars.length() > 1 && chars.charAt(0) == Inlines.MATH) {
            int from = prose.length();
            verbatim(chars.subSequence(1, chars.length()), true);
            prose.mark(from, Kind.MATH, "");
            return;
        }
        int from = prose.length();
        boolean padded = chars.length() > 2 && chars.charAt(0) == ' ' && chars.charAt(chars.length() - 1) == ' ' && !chars.isBlank();
        for (int i = padded ? 1 : 0; i < chars.length() - (padded ? 1 : 0); i++) {
            char c = chars.charAt(i);
            prose.append(c == '\n' ? ' ' : c, chars.getIndexOffset(i));
        }
        prose.mark(from, Kind.CODE, "");
    }

    private void reference(LinkRef link) {
        var definition = link.isDefined() ? link.getReferenceNode(link.getDocument()) : null;
        if (definition == null) {
            text(link.getChars());
        } else {
            marked(link, Kind.LINK, definition.getUrl().unescape());
        }
    }

    private void imageReference(ImageRef image) {
        var definition = image.isDefined() ? image.getReferenceNode(image.getDocument()) : null;
        if (definition == null) {
            text(image.getChars());
        } else {
            image(image.getText(), definition.getUrl().unescape());
        }
    }

    private void image(BasedSequence alternative, String source) {
        int from = prose.length();
        verbatim(alternative.isBlank() ? BasedSequence.of("image") : alternative, !alternative.isBlank());
        prose.mark(from, Kind.IMAGE, source);
    }

    private void address(BasedSequence shown, String target) {
        int from = prose.length();
        verbatim(shown, true);
        prose.mark(from, Kind.LINK, target);
    }

    private void verbatim(BasedSequence chars, boolean inSource) {
        for (int i = 0; i < chars.length(); i++) {
            prose.append(chars.charAt(i) == '\n' ? ' ' : chars.charAt(i), inSource ? chars.getIndexOffset(i) : -1);
        }
    }

    private void entity(BasedSequence chars) {
        String meant = chars.unescape();
        meant.chars().forEach(c -> prose.add(c == 0xA0 ? ' ' : (char) c, chars.getStartOffset()));
    }

    /** Known tags colour or break the text; what merely looks like a tag, as {@code <VM NAME>}, is text. */
    private void html(HtmlInline html) {
        HtmlTag tag = HtmlTag.of(html.getChars().toString());
        switch (tag.meaning()) {
            case TEXT -> verbatim(html.getChars(), true);
            case BREAK -> prose.lineBreak(html.getStartOffset());
            case IMAGE -> image(BasedSequence.of(tag.attribute("alt").orElse("image")), tag.attribute("src").orElse(""));
            case FILM -> tag.attribute("src").ifPresent(src -> address(BasedSequence.of("Video"), src));
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
