package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.List;

/** Writes the entries of a guide as markdown. */
final class EntryMarkdown {
    private static final String INDENT = "  ";
    private static final int DEEPEST_HEADING = 6;
    private static final int MOST_BELOW_BULLET = 8;

    private final MarkdownPage page = new MarkdownPage();
    private final Illustrations illustrations;
    /** How deep the headings of alternatives stand. */
    private int below = DEEPEST_HEADING;
    /** How many levels headings stand below those of the source. */
    private int deeper;

    EntryMarkdown(Illustrations illustrations) {
        this.illustrations = illustrations;
    }

    /** What was written so far, ended by one line feed. */
    String written() {
        return page.text() + "\n";
    }

    /** @param level of a section's heading: 1 to 6, more counts as 6 */
    void section(int level, GuideSection section) {
        if (!section.heading().isBlank()) {
            page.blank();
            heading(level, section.heading());
        }
        below = level + 1;
        deeper = level - section.level();
        for (int i = 0; i < section.entries().size(); i++) {
            Entry entry = section.entries().get(i);
            illustrations.before(entry).forEach(b -> page.block(b, ""));
            entry(entry, "");
            illustrations.after(section, entry).forEach(b -> page.block(b, ""));
            rule(section.entries(), i);
        }
        illustrations.below(section).forEach(b -> page.block(b, ""));
    }

    private void heading(int level, Prose words) {
        page.append("#".repeat(Math.min(level, DEEPEST_HEADING))).append(' ').append(inline(words)).append("\n\n");
    }

    /** The entries alone, without headings. */
    void entries(List<Entry> entries, String indent) {
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), indent);
            if (indent.isEmpty()) {
                rule(entries, i);
            }
        }
    }

    /** Sets off what goes on behind alternatives with headings. */
    private void rule(List<Entry> entries, int i) {
        if (entries.get(i) instanceof Entry.Variants v && isLarge(v) && i + 1 < entries.size()) {
            page.block("---", "");
        }
    }

    private void entry(Entry entry, String indent) {
        switch (entry) {
            case Entry.Points points -> {
                points.list().forEach(p -> point(p, indent));
                if (indent.isEmpty()) {
                    page.blank();
                }
            }
            case Entry.Callout c -> framed("[!" + c.kind() + "]\n", c.entries(), indent);
            case Entry.Quotation q -> framed("", q.entries(), indent);
            case Entry.Verbatim v when v.block() instanceof Block.Heading h -> heading(h, indent);
            case Entry.Verbatim v -> {
                v.caption().ifPresent(c -> point(c, indent));
                String inner = v.caption().isPresent() ? indent + INDENT : indent;
                page.block(illustrations.instead(v.block()).orElseGet(() -> BlockMarkdown.of(v.block())), inner);
            }
            case Entry.Variants v -> {
                boolean headed = indent.isEmpty() && isLarge(v);
                v.list().forEach(a -> variant(a, indent, headed));
            }
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
            page.blank();
            heading(below, variant.label());
            deeper++;
            entries(variant.entries(), "");
            deeper--;
        } else {
            page.append(indent).append("- **").append(inline(variant.label())).append("**\n");
            entries(variant.entries(), indent + INDENT);
        }
    }

    /** What was a heading in the source is one here; in a place that holds none it is a line in bold. */
    private void heading(Block.Heading heading, String indent) {
        if (indent.isEmpty()) {
            page.blank();
            heading(heading.level() + deeper, heading.prose());
        } else {
            page.append(indent).append("- ").append(BlockMarkdown.of(heading)).append('\n');
        }
    }

    private void point(KeyPoint point, String indent) {
        String marker = point.number().map(n -> n + ". ").orElse("- ");
        page.append(indent).append(marker).append(inline(point.text())).append('\n');
        entries(point.children(), indent + " ".repeat(marker.length()));
    }

    private String inline(Prose prose) {
        return InlineMarkdown.of(prose, illustrations);
    }

    private void framed(String head, List<Entry> entries, String indent) {
        EntryMarkdown inside = new EntryMarkdown(illustrations);
        inside.entries(entries, "");
        page.block((head + inside.page.text()).lines().map(l -> l.isEmpty() ? ">" : "> " + l)
                .reduce((a, b) -> a + "\n" + b).orElse(">"), indent);
    }
}
