package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
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

    private final List<Part> parts;
    private final Problems problems;
    private int next;

    private Grouping(List<Part> parts, Problems problems) {
        this.parts = parts;
        this.problems = problems;
    }

    /** What stands in a list item or a quote, as blocks; a heading in such a place becomes a line of its own in bold. */
    static List<Block> item(List<Part> parts, Problems problems) {
        return blocks(parts.stream().map(p -> p instanceof Part.Heading h ? new Part.Done(new Block.Paragraph(bold(h.text()), h.span())) : p).toList(), problems);
    }

    /** All as blocks. */
    static List<Block> blocks(List<Part> parts, Problems problems) {
        return new Grouping(parts, problems).grouped(List.of()).stream().flatMap(p -> asBlock(p).stream()).toList();
    }

    /** Headings stay, everything else is a block. */
    static List<Part> sections(List<Part> parts, Problems problems) {
        return Pivots.settled(new Grouping(parts, problems).grouped(List.of()));
    }

    private List<Part> grouped(List<String> ends) {
        List<Part> done = new ArrayList<>();
        while (next < parts.size()) {
            Part part = parts.get(next);
            if (part instanceof Part.Directive d && ends.contains(d.name())) {
                return done;
            }
            next++;
            switch (part) {
                case Part.Directive d when d.name().equals("zone") && ends.size() < DEEPEST -> done.addAll(zone(d, ends));
                case Part.Directive d -> opened(d, ends).forEach(b -> done.add(new Part.Done(b)));
                case Part.TabHead head -> done.add(new Part.Done(tabs(head, ends)));
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
        List<Block> blocks = inside.stream().flatMap(p -> asBlock(p).stream()).toList();
        if (pivots.isEmpty() && Directives.attribute(d.rest(), "target").isEmpty()) {
            problems.warning(d.span().file(), d.span().firstLine(), "zone-without-pivot", "A zone needs pivot=\"…\"; this one is shown to all.");
        }
        return inside.isEmpty() || pivots.isEmpty() ? inside : List.of(new Part.Zoned(new Block.Zone(pivots, blocks, around(d.span(), blocks)), inside));
    }

    private Optional<Block> row(Part.Directive d, List<String> ends) {
        List<List<Block>> columns = new ArrayList<>();
        List<String> stops = with(ends, "row-end");
        while (next < parts.size()) {
            if (parts.get(next) instanceof Part.Directive c && c.name().equals("column")) {
                next++;
                columns.add(column(c, stops));
            } else if (parts.get(next) instanceof Part.Directive end && stops.contains(end.name())) {
                close(end, "row-end");
                return grid(d, columns);
            } else {
                List<Block> loose = grouped(with(stops, "column")).stream().flatMap(p -> asBlock(p).stream()).toList();
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
                : Optional.of(new Block.Grid(columns, around(d.span(), columns.stream().flatMap(List::stream).toList())));
    }

    private List<Block> column(Part.Directive d, List<String> ends) {
        return inside(d, "column-end", with(ends, "column"));
    }

    private List<Block> inside(Part.Directive d, String end, List<String> ends) {
        return partsInside(d, end, ends).stream().flatMap(p -> asBlock(p).stream()).toList();
    }

    private List<Part> partsInside(Part.Directive d, String end, List<String> ends) {
        List<Part> inside = grouped(with(ends, end));
        if (next < parts.size() && parts.get(next) instanceof Part.Directive closing) {
            close(closing, end);
        } else {
            unclosed(d, end);
        }
        return inside;
    }

    /** Steps over the end if it is ours; another's is left for the one it belongs to. */
    private void close(Part.Directive closing, String end) {
        if (closing.name().equals(end)) {
            next++;
        } else {
            unclosed(closing, end);
        }
    }

    private void unclosed(Part.Directive d, String end) {
        problems.warning(d.span().file(), d.span().firstLine(), "unclosed", "A :::" + end + "::: is missing before or after here.");
    }

    private Block tabs(Part.TabHead first, List<String> ends) {
        List<Block.Tab> tabs = new ArrayList<>();
        Part.TabHead head = first;
        while (true) {
            List<Part> inside = new ArrayList<>();
            while (next < parts.size() && !(parts.get(next) instanceof Part.TabHead || parts.get(next) instanceof Part.Rule)
                    && !(parts.get(next) instanceof Part.Heading h && h.level() <= first.level())
                    && !(parts.get(next) instanceof Part.Directive d && ends.contains(d.name()))) {
                inside.add(parts.get(next++));
            }
            List<Block> blocks = blocks(inside, problems);
            tabs.add(new Block.Tab(head.id(), head.label(), blocks, around(head.span(), blocks)));
            if (next < parts.size() && parts.get(next) instanceof Part.TabHead another) {
                head = another;
                next++;
            } else {
                if (next == parts.size() && inside.stream().anyMatch(Part.Heading.class::isInstance)) {
                    problems.warning(head.span().file(), head.span().firstLine(), "unclosed-tabs",
                            "Nothing ends this tab before the headings in it; put a line \"***\" behind its text.");
                }
                return new Block.Tabs(tabs, around(first.span(), tabs.getLast().blocks()));
            }
        }
    }

    private static List<Block> asBlock(Part part) {
        return switch (part) {
            case Part.Done done -> List.of(done.block());
            case Part.Zoned zoned -> List.of(zoned.zone());
            case Part.Heading h -> List.of(new Block.Heading(h.level(), h.text(), h.span()));
            case Part.TabHead t -> List.of(new Block.Paragraph(bold(t.label()), t.span()));
            case Part.Rule rule -> List.of();
            case Part.Directive directive -> List.of();
        };
    }

    private static Prose bold(Prose text) {
        List<Mark> marks = new ArrayList<>(List.of(new Mark(0, text.length(), Mark.Kind.STRONG)));
        text.marks().stream().filter(m -> m.kind() != Mark.Kind.STRONG).forEach(marks::add);
        return text.with(marks);
    }

    private static List<String> with(List<String> ends, String end) {
        List<String> all = new ArrayList<>(ends);
        all.add(end);
        return all;
    }

    private static SourceSpan around(SourceSpan from, List<Block> blocks) {
        return blocks.stream().map(Block::span).filter(s -> s.file().equals(from.file())).reduce(from, SourceSpan::with);
    }
}
