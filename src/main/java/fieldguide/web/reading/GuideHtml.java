package fieldguide.web.reading;

import fieldguide.content.Block;
import fieldguide.content.Unit;
import fieldguide.guide.Entry;
import fieldguide.guide.Guide;
import fieldguide.guide.GuideSection;
import fieldguide.guide.KeyPoint;
import fieldguide.table.ComparisonTable;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.BlocksHtml;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import fieldguide.web.html.VariantsHtml;
import java.util.List;
import java.util.Locale;

/** Writes a unit's study guide: bullets, tables, code, never a paragraph. */
final class GuideHtml {
    private final Html html = new Html();
    private final Addresses addresses;
    private final ProseHtml prose;
    private final BlocksHtml blocks;
    private final TableHtml tables;
    private final List<ComparisonTable> compared;
    /** What makes the unit's ids unique among those of other units; empty on the unit's own page. */
    private final String prefix;
    private final VariantsHtml variants;

    private GuideHtml(Unit unit, Addresses addresses, List<ComparisonTable> compared, String prefix) {
        this.prefix = prefix;
        this.addresses = addresses;
        this.prose = new ProseHtml(html, addresses);
        this.blocks = new BlocksHtml(html, addresses, unit, false);
        this.tables = new TableHtml(html, addresses);
        this.compared = compared;
        this.variants = new VariantsHtml(html, addresses.choice(), prefix);
    }

    /** @param compared the unit's comparison tables, which replace the source's own */
    static String of(Unit unit, Guide guide, List<ComparisonTable> compared, Addresses addresses) {
        return written(new GuideHtml(unit, addresses, compared, ""), guide.root());
    }

    /** A unit's guide below a heading on a page with others: its sources are on the unit's own page. */
    static String amongOthers(Unit unit, GuideSection root, List<ComparisonTable> compared, Addresses addresses) {
        return written(new GuideHtml(unit, addresses, compared, unit.slug() + "--"), root);
    }

    private static String written(GuideHtml writer, GuideSection root) {
        writer.section(root);
        return writer.html.toString();
    }

    private void section(GuideSection section) {
        boolean headed = section.level() > 1;
        html.open("section", headed ? "id" : "", prefix + section.anchor(), "class", "guide-section");
        if (headed) {
            html.open("h" + Math.min(section.level() + (prefix.isEmpty() ? 0 : 1), 6));
            prose.write(section.heading());
            html.close();
        }
        section.entries().forEach(this::entry);
        section.sections().forEach(this::section);
        html.close();
    }

    private void entry(Entry entry) {
        switch (entry) {
            case Entry.Points points -> points(points);
            case Entry.Callout callout -> callout(callout);
            case Entry.Quotation quotation -> {
                html.open("blockquote");
                quotation.entries().forEach(this::entry);
                html.close();
            }
            case Entry.Verbatim verbatim -> verbatim(verbatim);
            case Entry.Variants ways -> variants.write(ways.list().stream()
                    .map(v -> new VariantsHtml.Alternative(v.ids(), v.label().text(), () -> v.entries().forEach(this::entry))).toList());
        }
    }

    private void points(Entry.Points points) {
        int start = points.list().stream().findFirst().flatMap(KeyPoint::number).orElse(1);
        html.open(points.ordered() ? "ol" : "ul", "class", "points", points.ordered() && start != 1 ? "start" : "", Integer.toString(start));
        for (KeyPoint point : points.list()) {
            html.open("li", "class", "point", "id", "p-" + prefix + point.id());
            point(point);
            point.children().forEach(this::entry);
            html.close();
        }
        html.close();
    }

    /** The point's words, and a link to the sentence they were made of. */
    private void point(KeyPoint point) {
        html.open("span", "class", "point-text");
        prose.write(point.text());
        html.close().text(" ");
        String own = prefix.isEmpty() ? "" : addresses.unit();
        html.open("a", "class", "point-source", "href", own + "?point=" + point.id() + kept() + "#p-" + point.id(),
                own.isEmpty() ? "hx-get" : "", addresses.unit() + "/points/" + point.id(), own.isEmpty() ? "hx-target" : "", "#source-panel", own.isEmpty() ? "hx-swap" : "", "outerHTML",
                "aria-label", "Source of: " + beginning(point.text().text()));
        html.leaf("span", "source", "aria-hidden", "true").close();
    }

    /** Without scripts, a link to a point's source keeps the ways that are shown. */
    private String kept() {
        return prefix.isEmpty() && addresses.choice().isMade() ? "&" + addresses.choice().query() : "";
    }

    private static String beginning(String text) {
        String[] words = text.strip().split("\\s+", 7);
        return words.length < 7 ? text.strip() : String.join(" ", List.of(words).subList(0, 6)) + " …";
    }

    private void callout(Entry.Callout callout) {
        String kind = callout.kind().name().toLowerCase(Locale.ROOT);
        html.open("div", "role", "note", "class", "callout callout-" + kind).leaf("p", BlocksHtml.label(callout.kind()), "class", "callout-label");
        callout.entries().forEach(this::entry);
        html.close();
    }

    private void verbatim(Entry.Verbatim verbatim) {
        verbatim.caption().ifPresent(caption -> {
            html.open("div", "class", "caption point", "id", "p-" + prefix + caption.id());
            point(caption);
            caption.children().forEach(this::entry);
            html.close();
        });
        if (verbatim.block() instanceof Block.Table table) {
            compared.stream().filter(t -> t.origin() == ComparisonTable.Origin.SOURCE && t.span().equals(table.span())).findFirst()
                    .ifPresentOrElse(t -> tables.write(t, false), () -> blocks.table(table));
        } else {
            blocks.write(verbatim.block());
        }
    }
}
