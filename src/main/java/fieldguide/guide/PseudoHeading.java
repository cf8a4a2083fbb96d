package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Block.Paragraph;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Subject;
import java.util.List;

/** A paragraph of a few words in bold, by which an author without a heading names what the blocks behind it are about. */
final class PseudoHeading {
    private static final int LONGEST = 8;

    private PseudoHeading() {}

    static boolean is(List<Block> blocks, int i) {
        return isName(blocks.get(i)) && !isHeading(blocks.get(i)) && i + 1 < blocks.size() && !isName(blocks.get(i + 1)) && !(blocks.get(i + 1) instanceof Block.Heading);
    }

    /** The index of the next such paragraph, or behind the last block. */
    static int end(List<Block> blocks, int heading) {
        int end = heading + 1;
        while (end < blocks.size() && !isName(blocks.get(end)) && !(blocks.get(end) instanceof Block.Heading)) {
            end++;
        }
        return end;
    }

    /** A heading of the source that stands in a list item or a quote, which have no sections. */
    static boolean isHeading(Block block) {
        return block instanceof Paragraph p && !p.prose().isBlank() && isHeading(p.prose().strip());
    }

    private static boolean isHeading(Prose text) {
        int at = text.origin(0).orElse(0) - 1;
        String source = text.source().text();
        while (at > 0 && source.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && at < source.length() && source.charAt(at) == '#';
    }

    private static boolean isName(Block block) {
        if (!(block instanceof Paragraph p) || p.prose().isBlank()) {
            return false;
        }
        Prose text = p.prose().strip();
        Phrase phrase = Phrase.of(text);
        boolean bold = text.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.STRONG && m.from() == 0 && m.to() == text.length());
        return bold && phrase.count() <= LONGEST && ".:?!".indexOf(text.charAt(text.length() - 1)) < 0  && Subject.of(phrase).isEmpty();
    }
}
