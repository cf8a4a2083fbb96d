package fieldguide.web.reading;

import fieldguide.content.Block;
import fieldguide.guide.Entry;
import fieldguide.guide.GuideSection;
import fieldguide.guide.KeyPoint;
import fieldguide.illustration.InPlace;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.BlocksHtml;
import fieldguide.web.html.Choice;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import fieldguide.web.html.SourcePlaces;
import fieldguide.web.html.VariantsHtml;
import fieldguide.web.library.Derived;
import java.util.Locale;

/** Writes a unit's study guide: bullets, tables, code, never a paragraph. */
final class GuideHtml {
    private final Html html = new Html();
    private final ProseHtml prose;
    private final PointHtml points;
    private final BlocksHtml blocks;
    private final TableHtml tables;
    private final InPlace inPlace;
    /** What makes the unit's ids unique among those of other units; empty on the unit's own page. */
    private final String prefix;
    private final VariantsHtml variants;

    private GuideHtml(Derived derived, Addresses addresses, String prefix) {
        this.prefix = prefix;
        this.prose = new ProseHtml(html, addresses);
        this.points = new PointHtml(html, addresses, prefix);
        this.blocks = new BlocksHtml(html, addresses, derived.unit(), false);
        this.tables = new TableHtml(html, addresses, new SourcePlaces(derived.module(), derived.unit()));
        this.inPlace = new InPlace(derived.tables(), derived.flows());
        this.variants = new VariantsHtml(html, addresses.choice(), prefix);
    }

    /** The guide on the unit's own page. */
    static String of(Derived derived, Choice choice) {
        Addresses addresses = new Addresses(derived.module(), derived.unit()).choosing(choice);
        return written(new GuideHtml(derived, addresses, ""), derived.guide().root());
    }

    /**
     * A unit's guide below a heading on a page with others: its sources are on the unit's own page.
     *
     * @param root what the page shows of the guide
     */
    static String amongOthers(Derived derived, GuideSection root, Choice choice) {
        Addresses addresses = Addresses.outside(derived.module(), derived.unit()).choosing(choice);
        return written(new GuideHtml(derived, addresses, derived.unit().slug() + "--"), root);
    }

    private static String written(GuideHtml writer, GuideSection root) {
        writer.section(root);
        return writer.html.toString();
    }

    private void section(GuideSection section) {
        boolean headed = section.level() > 1;
        html.open("section", headed ? "id" : "", prefix + section.anchor(), "class", "guide-section");
        if (headed) {
            html.open("h" + Math.min(section.level() + deeper(), 6));
            prose.write(section.heading());
            html.close();
        }
        for (Entry entry : section.entries()) {
            inPlace.before(entry).forEach(f -> FlowHtml.drawing(html, f, prefix));
            entry(entry);
            inPlace.after(section, entry).forEach(tables::inGuide);
        }
        inPlace.below(section).forEach(tables::inGuide);
        section.sections().forEach(this::section);
        html.close();
    }

    /** A unit among others stands below a heading of its own. */
    private int deeper() {
        return prefix.isEmpty() ? 0 : 1;
    }

    private void entry(Entry entry) {
        switch (entry) {
            case Entry.Points list -> list(list);
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

    private void list(Entry.Points points) {
        int start = points.list().stream().findFirst().flatMap(KeyPoint::number).orElse(1);
        html.open(points.ordered() ? "ol" : "ul", "class", "points", points.ordered() && start != 1 ? "start" : "", Integer.toString(start));
        for (KeyPoint point : points.list()) {
            html.open("li", "class", "point", "id", "p-" + prefix + point.id());
            this.points.write(point);
            point.children().forEach(this::entry);
            html.close();
        }
        html.close();
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
            points.write(caption);
            caption.children().forEach(this::entry);
            html.close();
        });
        switch (verbatim.block()) {
            case Block.Table table -> inPlace.drawn(table).ifPresentOrElse(tables::inGuide, () -> blocks.write(table));
            case Block.Heading heading -> blocks.heading(heading, deeper());
            case Block other -> blocks.write(other);
        }
    }
}
