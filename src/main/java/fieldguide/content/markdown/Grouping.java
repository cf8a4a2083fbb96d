package fieldguide.content.markdown;

import fieldguide.content.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what stands between the lines that open and close zones, tabs and columns. An end that is missing
 * is reported and taken to be where the text around it ends; nothing is dropped.
 */
final class Grouping {
    private static final int DEEPEST = 32;

    private final PartCursor parts;
    private final Problems problems;

    private Grouping(List<Part> parts, Problems problems) {
        this.parts = new PartCursor(parts);
        this.problems = problems;
    }

    /** What stands in a list item or a quote, as blocks; a heading in such a place becomes a line of its own in bold. */
    static List<Block> item(List<Part> parts, Problems problems) {
        return blocks(parts.stream().map(p -> p instanceof Part.Heading h ? new Part.Done(new Block.Paragraph(PartBlocks.bold(h.text()), h.span())) : p).toList(), problems);
    }

    /** All as blocks. */
    static List<Block> blocks(List<Part> parts, Problems problems) {
        return new Grouping(parts, problems).grouped(List.of()).stream().flatMap(p -> PartBlocks.of(p).stream()).toList();
    }

    /** Headings stay, everything else is a block. */
    static List<Part> sections(List<Part> parts, Problems problems) {
        return Pivots.settled(new Grouping(parts, problems).grouped(List.of()));
    }

    private List<Part> grouped(List<String> ends) {
        List<Part> done = new ArrayList<>();
        while (parts.isPresent()) {
            Part part = parts.peek();
            if (part instanceof Part.Directive d && ends.contains(d.name())) {
                return done;
            }
            parts.next();
            switch (part) {
                case Part.Directive d when d.name().equals("zone") && ends.size() < DEEPEST -> done.addAll(zone(d, ends));
                case Part.Directive d -> opened(d, ends).forEach(b -> done.add(new Part.Done(b)));
                case Part.TabHead head -> done.add(new Part.Done(new TabGroup(parts, problems).read(head, ends)));
                case Part.Rule rule -> { }
                case Part.Done block -> done.add(block);
                case Part.Heading heading -> done.add(heading);
                case Part.Zoned zoned -> done.add(zoned);
            }
        }
        return done;
    }

    private List<Block> opened(Part.Directive d, List<String> ends) {
        if (ends.size() >= DEEPEST) {
            problems.warning(d.span().file(), d.span().firstLine(), "nesting", "More than " + DEEPEST + " groups are open; this one was left out.");
            return List.of();
        }
        return switch (d.name()) {
            case "row" -> row(d, ends).stream().toList();
            case "column" -> List.of(new Block.Grid(List.of(column(d, ends)), d.span()));
            default -> {
                if (!d.name().endsWith("-end")) {
                    problems.warning(d.span().file(), d.span().firstLine(), "unknown-directive",
                            ":::" + d.name() + " is not known and was left out.");
                } else {
                    problems.warning(d.span().file(), d.span().firstLine(), "unopened", ":::" + d.name() + " closes nothing.");
                }
                yield List.of();
            }
        };
    }

    private List<Part> zone(Part.Directive d, List<String> ends) {
        List<String> pivots = Arrays.stream(Directives.attribute(d.rest(), "pivot").split(",")).map(String::strip)
                .filter(p -> !p.isEmpty()).toList();
        List<Part> inside = partsInside(d, "zone-end", ends);
        List<Block> blocks = inside.stream().flatMap(p -> PartBlocks.of(p).stream()).toList();
        if (pivots.isEmpty() && Directives.attribute(d.rest(), "target").isEmpty()) {
            problems.warning(d.span().file(), d.span().firstLine(), "zone-without-pivot", "A zone needs pivot=\"…\"; this one is shown to all.");
        }
        return inside.isEmpty() || pivots.isEmpty() ? inside : List.of(new Part.Zoned(new Block.Zone(pivots, blocks, PartBlocks.around(d.span(), blocks)), inside));
    }

    private Optional<Block> row(Part.Directive d, List<String> ends) {
        List<List<Block>> columns = new ArrayList<>();
        List<String> stops = with(ends, "row-end");
        while (parts.isPresent()) {
            if (parts.peek() instanceof Part.Directive c && c.name().equals("column")) {
                parts.next();
                columns.add(column(c, stops));
            } else if (parts.peek() instanceof Part.Directive end && stops.contains(end.name())) {
                close(end, "row-end");
                return grid(d, columns);
            } else {
                List<Block> loose = grouped(with(stops, "column")).stream().flatMap(p -> PartBlocks.of(p).stream()).toList();
                if (!loose.isEmpty()) {
                    columns.add(loose);
                }
            }
        }
        unclosed(d, "row-end");
        return grid(d, columns);
    }

    private static Optional<Block> grid(Part.Directive d, List<List<Block>> columns) {
        return columns.isEmpty() ? Optional.empty()
                : Optional.of(new Block.Grid(columns, PartBlocks.around(d.span(), columns.stream().flatMap(List::stream).toList())));
    }

    private List<Block> column(Part.Directive d, List<String> ends) {
        return partsInside(d, "column-end", with(ends, "column")).stream().flatMap(p -> PartBlocks.of(p).stream()).toList();
    }

    private List<Part> partsInside(Part.Directive d, String end, List<String> ends) {
        List<Part> inside = grouped(with(ends, end));
        if (parts.isPresent() && parts.peek() instanceof Part.Directive closing) {
            close(closing, end);
        } else {
            unclosed(d, end);
        }
        return inside;
    }

    /** Steps over the end if it is ours; another's is left for the one it belongs to. */
    private void close(Part.Directive closing, String end) {
        if (closing.name().equals(end)) {
            parts.next();
        } else {
            unclosed(closing, end);
        }
    }

    private void unclosed(Part.Directive d, String end) {
        problems.warning(d.span().file(), d.span().firstLine(), "unclosed", "A :::" + end + "::: is missing before or after here.");
    }

    private static List<String> with(List<String> ends, String end) {
        List<String> all = new ArrayList<>(ends);
        all.add(end);
        return all;
    }
}
