package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Writes prose with its marks as markdown. */
public final class InlineMarkdown {
    private final Prose prose;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();

    private InlineMarkdown(Prose prose) {
        this.prose = prose;
    }

    /** With links and pictures where a reader of the file finds them. */
    public static String of(Prose prose, Illustrations illustrations) {
        return of(prose.with(prose.marks().stream().map(m -> m.target().isEmpty() ? m
                : new Mark(m.from(), m.to(), m.kind(), illustrations.address(m.target(), prose.source().file()))).toList()));
    }

    static String of(Prose prose) {
        InlineMarkdown markdown = new InlineMarkdown(prose);
        markdown.write();
        return markdown.out.toString();
    }

    private void write() {
        List<Mark> marks = prose.marks().stream().sorted(Comparator.comparingInt(Mark::from)
                .thenComparing(Comparator.comparingInt(Mark::to).reversed()).thenComparing(Mark::isVerbatim)).toList();
        int next = 0;
        for (int i = 0; i <= prose.length(); i++) {
            close(i);
            while (next < marks.size() && marks.get(next).from() <= i) {
                Mark mark = marks.get(next++);
                if (mark.to() > i && mark.from() == i && (open.isEmpty() || mark.to() <= open.peek().to())) {
                    out.append(before(mark));
                    open.push(mark);
                }
            }
            if (i < prose.length()) {
                append(i);
            }
        }
    }

    private void append(int i) {
        char c = prose.charAt(i);
        boolean verbatim = open.stream().anyMatch(Mark::isVerbatim);
        boolean image = !open.isEmpty() && open.peek().kind() == Mark.Kind.IMAGE;
        if (!verbatim && "*_<`[".indexOf(c) >= 0 && !(c == '_' && isWithinWord(i))) {
            out.append('\\');
        }
        out.append(image && c == ']' ? "\\]" : String.valueOf(c));
    }

    /** An underscore between letters means nothing in CommonMark, and reads better bare. */
    private boolean isWithinWord(int i) {
        return i > 0 && i + 1 < prose.length() && Character.isLetterOrDigit(prose.charAt(i - 1)) && Character.isLetterOrDigit(prose.charAt(i + 1));
    }

    private void close(int i) {
        while (!open.isEmpty() && open.peek().to() <= i) {
            out.append(after(open.pop()));
        }
    }

    private String before(Mark mark) {
        return switch (mark.kind()) {
            case CODE -> fence(mark) + (text(mark).startsWith("`") ? " " : "");
            case MATH -> "$";
            case KEY -> "<kbd>";
            case IMAGE -> "![";
            case LINK -> "[";
            case STRONG -> "**";
            case EMPHASIS -> "*";
            case DELETED -> "~~";
        };
    }

    private String after(Mark mark) {
        return switch (mark.kind()) {
            case CODE -> (text(mark).endsWith("`") ? " " : "") + fence(mark);
            case MATH -> "$";
            case KEY -> "</kbd>";
            case IMAGE, LINK -> "](" + (mark.target().contains(" ") ? "<" + mark.target() + ">" : mark.target()) + ")";
            case STRONG -> "**";
            case EMPHASIS -> "*";
            case DELETED -> "~~";
        };
    }

    private String text(Mark mark) {
        return prose.text().substring(mark.from(), mark.to());
    }

    private String fence(Mark mark) {
        String fence = "`";
        while (text(mark).contains(fence)) {
            fence += "`";
        }
        return fence;
    }
}
