package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quotes that begin with {@code [!NOTE]} and its kin, of Learn, of code hosts and of note-taking programs. */
final class Alerts {
    private static final Pattern LABEL = Pattern.compile("^\\[!([A-Za-z]++)([^\\]]*+)\\][-+]?\\s*+(.*)$", Pattern.DOTALL);

    private static final Pattern SPOKEN = Pattern.compile("(?i)^(note|tip|important|warning|caution)\\s*+(?:[:!]|[-–—](?=\\s)|$|(?=[A-Z\\r\\n]))\\s*+");
    private static final SourceText NOWHERE = new SourceText("", "");

    private static final Set<String> KINDS = Set.of("note", "info", "todo", "tip", "hint", "success", "check", "done", "example", "important",
            "abstract", "summary", "tldr", "question", "help", "faq", "warning", "attention", "bug", "caution", "danger", "error", "failure",
            "fail", "missing");

    private Alerts() {}

    static List<Block> read(List<Block> inside, SourceSpan span) {
        if (inside.stream().allMatch(Block.Video.class::isInstance)) {
            return inside;
        }
        Optional<Matcher> label = inside.getFirst() instanceof Block.Paragraph p ? label(p.prose()) : Optional.empty();
        return label.map(l -> labelled(l, inside, span)).or(() -> spoken(inside, span)).orElseGet(() -> List.of(new Block.Quote(inside, span)));
    }

    /** "> **Note**: …", as notes had it before labels: the same as a label. */
    private static Optional<List<Block>> spoken(List<Block> inside, SourceSpan span) {
        Prose first = inside.getFirst() instanceof Block.Paragraph p ? p.prose() : Prose.added(NOWHERE, "");
        Matcher spoken = SPOKEN.matcher(first.text());
        boolean bold = spoken.lookingAt() && first.marks().stream().anyMatch(m -> m.from() == 0 && m.to() >= spoken.end(1) && m.to() <= spoken.end()
                && m.kind() == Mark.Kind.STRONG);
        if (!bold && !(spoken.lookingAt() && spoken.group().contains(":"))) {
            return Optional.empty();
        }
        return Optional.of(List.of(new Block.Alert(kind(spoken.group(1).toLowerCase(Locale.ROOT)), behind(first, spoken.end(), inside), span)));
    }

    private static Optional<Matcher> label(Prose prose) {
        return Optional.of(LABEL.matcher(prose.text())).filter(Matcher::matches);
    }

    private static List<Block> labelled(Matcher label, List<Block> inside, SourceSpan span) {
        String name = label.group(1).toLowerCase(Locale.ROOT);
        List<Block> rest = withoutLabel(label, inside);
        return switch (name) {
            case "div" -> rest;
            case "quote", "cite" -> List.of(new Block.Quote(rest, span));
            default -> List.of(new Block.Alert(kind(name), KINDS.contains(name) ? rest : titled(label, inside, rest), span));
        };
    }

    /** A label of the author's own is a title. */
    private static List<Block> titled(Matcher label, List<Block> inside, List<Block> rest) {
        Prose first = ((Block.Paragraph) inside.getFirst()).prose();
        Prose words = first.slice(label.start(1), label.end(2)).strip();
        Prose title = words.with(List.of(new Mark(0, words.length(), Mark.Kind.STRONG)));
        return Stream.concat(title.span().<Block>map(s -> new Block.Paragraph(title, s)).stream(), rest.stream()).toList();
    }

    private static Block.Alert.Kind kind(String name) {
        return switch (name) {
            case "tip", "hint", "success", "check", "done", "example" -> Block.Alert.Kind.TIP;
            case "important", "abstract", "summary", "tldr", "question", "help", "faq" -> Block.Alert.Kind.IMPORTANT;
            case "warning", "attention", "bug" -> Block.Alert.Kind.WARNING;
            case "caution", "danger", "error", "failure", "fail", "missing" -> Block.Alert.Kind.CAUTION;
            default -> Block.Alert.Kind.NOTE;
        };
    }

    /** What follows the label on its line stays as a paragraph. */
    private static List<Block> withoutLabel(Matcher label, List<Block> inside) {
        return behind(((Block.Paragraph) inside.getFirst()).prose(), label.start(3), inside);
    }

    private static List<Block> behind(Prose first, int label, List<Block> inside) {
        Prose after = first.slice(label, first.length()).strip();
        Stream<Block> kept = after.span().stream().map(s -> new Block.Paragraph(after, s));
        return Stream.concat(kept, inside.stream().skip(1)).toList();
    }
}
