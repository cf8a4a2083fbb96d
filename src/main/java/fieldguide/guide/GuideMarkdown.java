package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.Term;
import java.util.List;

/** Writes guides as markdown that reads well on a code host. */
public final class GuideMarkdown {
    private static final String INDENT = "  ";
    private static final int DEEPEST_HEADING = 6;
    private static final int MOST_BELOW_BULLET = 8;

    private final StringBuilder out = new StringBuilder();
    /** How deep the headings of alternatives stand. */
    private int below = DEEPEST_HEADING;

    private GuideMarkdown() {}

    public static String of(Guide guide) {
        GuideMarkdown markdown = new GuideMarkdown();
        markdown.section(guide.root(), 0);
        markdown.renamed(guide.renamed());
        return markdown.out.toString().strip() + "\n";
    }

    /** A whole module: its title, a list of contents, and the units below headings of their own. */
    public static String of(ModuleGuide guide) {
        GuideMarkdown markdown = new GuideMarkdown();
        List<GuideSection> units = guide.units().stream().filter(u -> !u.isEmpty()).toList();
        markdown.out.append("# ").append(guide.title()).append("\n\n").append(MarkdownContents.of(guide.title(), units));
        units.forEach(u -> markdown.section(u, 1));
        markdown.renamed(guide.renamed());
        return markdown.out.toString().strip() + "\n";
    }

    /** The entries alone, without headings. */
    static String of(List<Entry> entries) {
        GuideMarkdown markdown = new GuideMarkdown();
        markdown.entries(entries, "");
        return markdown.out.toString().strip() + "\n";
    }

    /** @param deeper how many levels its headings stand below those of the unit alone */
    private void section(GuideSection section, int deeper) {
        if (!section.heading().isBlank()) {
            blank();
            heading(section.level() + deeper, section.heading());
        }
        below = section.level() + deeper + 1;
        entries(section.entries(), "");
        section.sections().forEach(s -> section(s, deeper));
    }

    private void heading(int level, Prose words) {
        out.append("#".repeat(Math.min(level, DEEPEST_HEADING))).append(' ').append(InlineMarkdown.of(words)).append("\n\n");
    }

    private void renamed(List<Term> terms) {
        if (!terms.isEmpty()) {
            blank();
            out.append("Names in this guide: ");
            out.append(String.join("; ", terms.stream().map(t -> t.preferred() + " (formerly " + String.join(", ", t.formerly()) + ")").toList()));
            out.append('\n');
        }
    }

    private void entries(List<Entry> entries, String indent) {
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), indent);
            if (indent.isEmpty() && entries.get(i) instanceof Entry.Variants v && isLarge(v) && i + 1 < entries.size()) {
                block("---", indent);
            }
        }
    }

    private void entry(Entry entry, String indent) {
        switch (entry) {
            case Entry.Points points -> {
                points.list().forEach(p -> point(p, indent));
                if (indent.isEmpty()) {
                    blank();
                }
            }
            case Entry.Callout c -> framed("[!" + c.kind() + "]\n", c.entries(), indent);
            case Entry.Quotation q -> framed("", q.entries(), indent);
            case Entry.Verbatim v -> {
                v.caption().ifPresent(c -> point(c, indent));
                String inner = v.caption().isPresent() ? indent + INDENT : indent;
                block(BlockMarkdown.of(v.block()), inner);
            }
            case Entry.Variants v -> v.list().forEach(a -> variant(a, indent, indent.isEmpty() && isLarge(v)));
        }
    }

    /** A few points find room below a bullet; more, or code and pictures, need headings. */
    private static boolean isLarge(Entry.Variants variants) {
        return variants.points().count() > MOST_BELOW_BULLET
                || variants.list().stream().anyMatch(v -> holdsBlocks(v.entries()));
    }

    private static boolean holdsBlocks(List<Entry> entries) {
        return entries.stream().anyMatch(e -> !(e instanceof Entry.Points p) || p.list().stream().anyMatch(k -> holdsBlocks(k.children())));
    }

    private void variant(Entry.Variant variant, String indent, boolean headed) {
        if (headed) {
            blank();
            heading(below, variant.label());
            variant.entries().forEach(this::headed);
        } else {
            out.append(indent).append("- **").append(InlineMarkdown.of(variant.label())).append("**\n");
            entries(variant.entries(), indent + INDENT);
        }
    }

    /** What was a heading in the source is one here, one level below that of its alternative. */
    private void headed(Entry entry) {
        if (!(entry instanceof Entry.Points points)) {
            entry(entry, "");
            return;
        }
        for (KeyPoint point : points.list()) {
            if (points.ordered() || !isBold(point.text())) {
                point(point, "");
            } else {
                blank();
                heading(below + 1, point.text().with(List.of()));
                entries(point.children(), "");
            }
        }
        blank();
    }

    private static boolean isBold(Prose text) {
        return text.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.STRONG && m.from() == 0 && m.to() == text.length());
    }

    private void point(KeyPoint point, String indent) {
        String marker = point.number().map(n -> n + ". ").orElse("- ");
        out.append(indent).append(marker).append(InlineMarkdown.of(point.text())).append('\n');
        entries(point.children(), indent + " ".repeat(marker.length()));
    }

    private void framed(String head, List<Entry> entries, String indent) {
        GuideMarkdown inside = new GuideMarkdown();
        inside.entries(entries, "");
        block((head + inside.out.toString().strip()).lines().map(l -> l.isEmpty() ? ">" : "> " + l)
                .reduce((a, b) -> a + "\n" + b).orElse(">"), indent);
    }

    private void block(String text, String indent) {
        blank();
        text.lines().forEach(l -> out.append(l.isEmpty() ? "" : indent).append(l).append('\n'));
        blank();
    }

    /** One empty line, however often it is asked for. */
    private void blank() {
        int length = out.length();
        boolean there = length >= 2 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
        out.append(there || length == 0 ? "" : "\n");
    }
}
