package fieldguide.web.html;

import fieldguide.content.Block;
import fieldguide.content.Section;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import java.util.List;
import java.util.Locale;

/** Writes blocks as the author wrote them: the source view, quiz stems, and what a guide shows unchanged. */
public final class BlocksHtml {
    private final Html html;
    private final ProseHtml prose;
    private final ExhibitHtml exhibits;
    private final Unit unit;
    private final boolean addressed;
    private final VariantsHtml variants;

    /** @param addressed whether each block has an id of its own, so that a link can lead to it; once a page */
    public BlocksHtml(Html html, Addresses addresses, Unit unit, boolean addressed) {
        this.html = html;
        this.prose = new ProseHtml(html, addresses);
        this.exhibits = new ExhibitHtml(html, addresses, prose);
        this.unit = unit;
        this.addressed = addressed;
        this.variants = new VariantsHtml(html, addresses.choice(), "");
    }

    public void sections(Section section) {
        if (section.level() > 1) {
            html.open("section", "id", section.anchor());
            html.open("h" + Math.min(section.level(), 6));
            prose.write(section.heading());
            html.close();
        }
        write(section.blocks());
        section.sections().forEach(this::sections);
        if (section.level() > 1) {
            html.close();
        }
    }

    /** Zones behind one another are alternatives. */
    public void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            List<Block.Zone> zones = blocks.subList(i, blocks.size()).stream().takeWhile(Block.Zone.class::isInstance).map(Block.Zone.class::cast).toList();
            if (zones.isEmpty()) {
                write(blocks.get(i));
            } else {
                zones(zones);
                i += zones.size() - 1;
            }
        }
    }

    private void zones(List<Block.Zone> zones) {
        variants.write(zones.stream()
                .map(z -> new VariantsHtml.Alternative(z.pivots(), String.join(", ", z.pivots()), () -> write(z.blocks()))).toList());
    }

    private void tabs(Block.Tabs tabs) {
        variants.write(tabs.tabs().stream()
                .map(t -> new VariantsHtml.Alternative(List.of(t.id()), t.label().text(), () -> write(t.blocks()))).toList());
    }

    /** Blocks where only phrases may stand, as in a label: paragraphs without their element, code as a span. */
    public void phrases(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> prose.write(p.prose());
                case Block.Code code -> html.leaf("code", code.text(), "class", "code-lines");
                default -> write(block);
            }
            html.text(" ");
        }
    }

    public void write(Block block) {
        switch (block) {
            case Block.Heading h -> heading(h, 0);
            case Block.Paragraph p -> paragraph(p);
            case Block.Items list -> items(list);
            case Block.Table table -> exhibits.table(table, addressed ? r -> id(unit, r.span()) : _ -> "");
            case Block.Code code -> exhibits.code(code, addressed ? id(unit, code.span()) : "");
            case Block.Figure figure -> exhibits.figure(figure);
            case Block.Alert alert -> alert(alert);
            case Block.Quote quote -> {
                html.open("blockquote");
                write(quote.blocks());
                html.close();
            }
            case Block.Zone zone -> zones(List.of(zone));
            case Block.Tabs tabs -> tabs(tabs);
            case Block.Grid grid -> {
                html.open("div", "class", "columns");
                grid.columns().forEach(c -> {
                    html.open("div");
                    write(c);
                    html.close();
                });
                html.close();
            }
            case Block.Video video -> exhibits.video(video);
            case Block.Formula formula -> html.open("p", "class", "formula").leaf("code", formula.tex()).close();
        }
    }

    /** @param deeper how many levels the page's headings stand below those of the source */
    public void heading(Block.Heading heading, int deeper) {
        html.open("h" + Math.min(heading.level() + deeper, 6));
        prose.write(heading.prose());
        html.close();
    }

    private void paragraph(Block.Paragraph p) {
        html.open("p", addressed ? "id" : "", addressed ? id(unit, p.span()) : "");
        prose.write(p.prose());
        html.close();
    }

    /** Where the source view shows the block that begins at a span's beginning. */
    public static String id(Unit unit, SourceSpan span) {
        int file = 0;
        while (file < unit.sources().size() && !unit.sources().get(file).file().equals(span.file())) {
            file++;
        }
        return "s" + file + "-" + span.start();
    }

    private void items(Block.Items list) {
        html.open(list.ordered() ? "ol" : "ul", list.ordered() && list.start() != 1 ? "start" : "", Integer.toString(list.start()));
        for (Block.Item item : list.items()) {
            html.open("li");
            item.ticked().ifPresent(t -> html.leaf("span", t ? "Done: " : "Open: ", "class", "quiet"));
            write(item.blocks());
            html.close();
        }
        html.close();
    }

    private void alert(Block.Alert alert) {
        String kind = alert.kind().name().toLowerCase(Locale.ROOT);
        html.open("div", "role", "note", "class", "callout callout-" + kind).leaf("p", label(alert.kind()), "class", "callout-label");
        write(alert.blocks());
        html.close();
    }

    public static String label(Block.Alert.Kind kind) {
        return switch (kind) {
            case NOTE -> "Note";
            case TIP -> "Tip";
            case IMPORTANT -> "Important";
            case WARNING -> "Warning";
            case CAUTION -> "Caution";
        };
    }
}
