package fieldguide.content;

import java.util.List;
import java.util.stream.Collectors;

/** Writes sections and blocks as an indented outline, so that expectations can be read. */
final class Outline {
    private final StringBuilder out = new StringBuilder();

    static String of(Section section) {
        Outline outline = new Outline();
        outline.section(section, 0);
        return outline.out.toString();
    }

    private void section(Section section, int depth) {
        line(depth, "#".repeat(section.level()) + " " + text(section.heading()) + " {" + section.anchor() + "}");
        blocks(section.blocks(), depth + 1);
        section.sections().forEach(s -> section(s, depth + 1));
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(b -> block(b, depth));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Heading h -> line(depth, "#".repeat(h.level()) + " " + text(h.prose()));
            case Block.Paragraph p -> line(depth, "p " + text(p.prose()));
            case Block.Items list -> {
                line(depth, list.ordered() ? "ol " + list.start() : "ul");
                list.items().forEach(i -> {
                    line(depth + 1, "li" + i.ticked().map(t -> t ? " [x]" : " [ ]").orElse(""));
                    blocks(i.blocks(), depth + 2);
                });
            }
            case Block.Table t -> {
                line(depth, "table " + row(t.head()));
                t.rows().forEach(r -> line(depth + 1, row(r.cells())));
            }
            case Block.Code c -> line(depth, "code " + c.language() + " " + c.text().replace("\n", "⏎"));
            case Block.Figure f -> line(depth, "figure " + f.source() + " \"" + f.alternative() + "\"");
            case Block.Alert a -> nested(depth, "alert " + a.kind(), a.blocks());
            case Block.Quote q -> nested(depth, "quote", q.blocks());
            case Block.Zone z -> nested(depth, "zone " + String.join(",", z.pivots()), z.blocks());
            case Block.Tabs t -> {
                line(depth, "tabs");
                t.tabs().forEach(tab -> nested(depth + 1, "tab " + tab.id() + " " + tab.label(), tab.blocks()));
            }
            case Block.Grid g -> {
                line(depth, "grid");
                g.columns().forEach(c -> nested(depth + 1, "column", c));
            }
            case Block.Video v -> line(depth, "video " + v.address());
            case Block.Formula f -> line(depth, "formula " + f.tex());
        }
    }

    private void nested(int depth, String head, List<Block> blocks) {
        line(depth, head);
        blocks(blocks, depth + 1);
    }

    private static String row(List<Prose> cells) {
        return cells.stream().map(Outline::text).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Marks are written as {@code {KIND:text}}, links with their target. */
    private static String text(Prose prose) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i <= prose.length(); i++) {
            int at = i;
            prose.marks().stream().filter(m -> m.to() == at && m.from() < at).forEach(m -> shown.append("}"));
            prose.marks().stream().filter(m -> m.from() == at && m.to() > at)
                    .forEach(m -> shown.append("{").append(m.kind()).append(m.target().isEmpty() ? "" : " " + m.target()).append(":"));
            if (i < prose.length()) {
                shown.append(prose.charAt(i) == '\n' ? '⏎' : prose.charAt(i));
            }
        }
        return shown.toString();
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append("\n");
    }
}
