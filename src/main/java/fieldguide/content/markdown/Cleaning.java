package fieldguide.content.markdown;

import java.util.regex.Pattern;

/**
 * Makes a file's text plain CommonMark: line ends, byte order mark and invisible characters are settled, and the
 * extensions of Microsoft Learn (https://learn.microsoft.com/contribute/content/markdown-reference) and of note-taking
 * programs are set on lines of their own or written as the ordinary markdown they stand for. Code stays as it is. Every
 * character keeps its place.
 */
final class Cleaning {

    /** Breaks on a line of their own would make the lines below them raw HTML. */
    private static final Pattern BREAKS = Pattern.compile("[ \\t]*+(?:<br[ \\t]*+/?>[ \\t]*+)++", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\[\\]^][^\\[\\]]{0,200}\\]:[ \\t]*+\\S");

    private final MappedText from;
    private final MappedText.Builder to;
    private final Inlines inlines;
    private final Fence fence = new Fence();
    private final Margins margins = new Margins();
    private final Columns columns = new Columns();
    private final Comments comments;
    private final Formulas formulas;
    private final SetApart apart;
    /** Definitions of links one under another are set apart, as the parser takes too long to take thousands from one paragraph. */
    private boolean afterDefinition;

    private Cleaning(MappedText from, Inlines inlines) {
        this.from = from;
        this.to = new MappedText.Builder(from.source());
        this.inlines = inlines;
        this.comments = new Comments(from.text());
        this.formulas = new Formulas(from.text(), to);
        this.apart = new SetApart(from, to, inlines);
    }

    static MappedText clean(MappedText text, Inclusion inclusion, Problems problems) {
        Cleaning cleaning = new Cleaning(Characters.settled(text), new Inlines(inclusion));
        cleaning.lines();
        int last = text.line(text.text().length() - 1);
        if (cleaning.comments.hidesTheRest()) {
            problems.error(text.source().file(), last, "unclosed-comment", "A comment is never closed and hides all behind it; add \"-->\".");
        }
        if (cleaning.fence.isOpen()) {
            problems.warning(text.source().file(), last, "unclosed-code", "A block of code is never closed; end it with the fence it began with.");
        }
        return cleaning.to.build();
    }

    private void lines() {
        String text = from.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            line(start, end);
            start = end;
        }
    }

    private void line(int lineStart, int end) {
        int start = lineStart + Columns.removable(from.text(), lineStart, end, apart.indentation());
        if (fence.isOpen()) {
            int inner = start + Columns.removable(from.text(), start, end, fence.shift());
            to.add(from, inner, end);
            fence.read(from.text().substring(inner, end).stripTrailing());
            return;
        }
        int visible = comments.visible(start, end);
        if (visible == end && visible > start) {
            return;
        }
        MappedText placed = placed(visible, end, Margins.columns(from.text(), visible, end));
        String words = placed.text().stripTrailing();
        int movedBy = Margins.columns(from.text(), visible, end) - Margins.columns(words, 0, words.length());
        if (fence.opensAt(words, Math.max(movedBy, 0))) {
            to.add(placed, 0, placed.text().length());
        } else {
            prose(Excess.isPossible(words) ? Excess.without(placed) : placed, end);
        }
    }

    /** A line with its text in the column where markdown understands it. */
    private MappedText placed(int start, int end, int column) {
        int words = start;
        while (words < end && (from.text().charAt(words) == ' ' || from.text().charAt(words) == '\t')) {
            words++;
        }
        String text = from.text().substring(words, end).stripTrailing();
        int wanted = margins.of(columns.of(text, column), text);
        MappedText.Builder line = new MappedText.Builder(from.source());
        if (wanted != column) {
            line.add(" ".repeat(wanted)).add(from, words, end);
        } else {
            line.add(from, start, end);
        }
        return line.build();
    }

    private void prose(MappedText line, int end) {
        if (formulas.take(line, end)) {
            return;
        }
        String words = line.text().stripTrailing();
        if (BREAKS.matcher(words).matches()) {
            to.add("\n");
            return;
        }
        if (!apart.take(line, words, end)) {
            boolean definition = DEFINITION.matcher(words).lookingAt();
            to.add(definition && afterDefinition ? "\n" : "");
            inlines.write(to, line, 0);
            afterDefinition = definition;
        }
    }
}
