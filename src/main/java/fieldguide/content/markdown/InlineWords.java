package fieldguide.content.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import fieldguide.content.Mark.Kind;
import fieldguide.content.Prose;

/** Writes the characters of the parser's inline nodes as prose, each with its place in the source. */
final class InlineWords {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final ProseBuilder prose;

    InlineWords(MappedText text) {
        this.prose = new ProseBuilder(text);
    }

    Prose build() {
        return prose.build();
    }

    /** Where the next character will stand. */
    int length() {
        return prose.length();
    }

    /** Marks all from a place on. */
    void mark(int from, Kind kind, String target) {
        prose.mark(from, kind, target);
    }

    void lineBreak(int at) {
        prose.lineBreak(at);
    }

    void text(BasedSequence chars) {
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

    /** A line's end is a blank, but not between characters that are written without any. */
    void softBreak(SoftLineBreak line) {
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

    void code(BasedSequence chars) {
        int from = prose.length();
        if (chars.length() > 1 && chars.charAt(0) == Inlines.MATH) {
            verbatim(chars.subSequence(1, chars.length()), true);
            prose.mark(from, Kind.MATH, "");
            return;
        }
        boolean padded = chars.length() > 2 && chars.charAt(0) == ' ' && chars.charAt(chars.length() - 1) == ' ' && !chars.isBlank();
        for (int i = padded ? 1 : 0; i < chars.length() - (padded ? 1 : 0); i++) {
            char c = chars.charAt(i);
            prose.append(c == '\n' ? ' ' : c, chars.getIndexOffset(i));
        }
        prose.mark(from, Kind.CODE, "");
    }

    /** @param alternative what is said in place of the picture; blank for none */
    void image(BasedSequence alternative, String source) {
        int from = prose.length();
        verbatim(alternative.isBlank() ? BasedSequence.of("image") : alternative, !alternative.isBlank());
        prose.mark(from, Kind.IMAGE, source);
    }

    void address(BasedSequence shown, String target) {
        int from = prose.length();
        verbatim(shown, true);
        prose.mark(from, Kind.LINK, target);
    }

    /** @param inSource whether the characters stand in the source; else they have no place */
    void verbatim(BasedSequence chars, boolean inSource) {
        for (int i = 0; i < chars.length(); i++) {
            prose.append(chars.charAt(i) == '\n' ? ' ' : chars.charAt(i), inSource ? chars.getIndexOffset(i) : -1);
        }
    }

    void entity(BasedSequence chars) {
        String meant = chars.unescape();
        meant.chars().forEach(c -> prose.add(c == 0xA0 ? ' ' : (char) c, chars.getStartOffset()));
    }
}
