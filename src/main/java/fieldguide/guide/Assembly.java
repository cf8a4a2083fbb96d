package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.brief.Abbreviations;
import fieldguide.guide.cut.Dangling;
import fieldguide.guide.language.Splice;
import java.util.ArrayList;
import java.util.List;

/** Turns parts into the entries of a guide. */
final class Assembly {
    static final int DEEPEST = 3;

    private final Glossary glossary;
    private final Abbreviations abbreviations;
    private final boolean english;
    private final Identifiers identifiers = new Identifiers();

    Assembly(Glossary glossary, Abbreviations abbreviations, boolean english) {
        this.glossary = glossary;
        this.abbreviations = abbreviations;
        this.english = english;
    }

    List<Entry> entries(List<Part> parts) {
        return entries(parts, 1);
    }

    private List<Entry> entries(List<Part> parts, int depth) {
        List<Entry> entries = new ArrayList<>();
        List<KeyPoint> points = new ArrayList<>();
        for (Part part : depth < DEEPEST ? parts : flat(parts)) {
            if (part instanceof Node node) {
                KeyPoint point = point(node, depth);
                close(points, !points.isEmpty() && points.getLast().number().isPresent() != point.number().isPresent(), entries);
                points.add(point);
            } else {
                close(points, true, entries);
                entries.add(entry(part, depth));
            }
        }
        close(points, true, entries);
        return List.copyOf(entries);
    }

    private static void close(List<KeyPoint> points, boolean ends, List<Entry> entries) {
        if (ends && !points.isEmpty()) {
            entries.add(new Entry.Points(points.getFirst().number().isPresent(), List.copyOf(points)));
            points.clear();
        }
    }

    /** What would be nested too deep stands behind its parent instead, or takes the parent's words in front. */
    private static List<Part> flat(List<Part> parts) {
        List<Part> flat = new ArrayList<>();
        for (Part part : parts) {
            boolean last = part == parts.getLast();
            if (!(part instanceof Node node)) {
                flat.add(part);
                continue;
            }
            node.joinParts();
            if (node.canLabelChildren() && node.joinChildren()) {
                flat.add(node);
            } else if (node.canLabelChildren() && last && standAlone(node.children())) {
                List<Part> below = List.copyOf(node.children());
                node.asHeading();
                flat.add(node);
                flat.addAll(flat(below));
            } else if (node.canLabelChildren()) {
                flat.addAll(flat(node.labelledChildren()));
            } else {
                flat.add(node);
                List<Part> below = node.children().stream().filter(Node.class::isInstance).toList();
                node.children().removeAll(below);
                flat.addAll(flat(below));
            }
        }
        return flat;
    }

    private static boolean standAlone(List<Part> points) {
        return points.size() > 1 && points.stream().noneMatch(p -> p instanceof Node n && Dangling.is(n.text(), 1));
    }

    private Entry entry(Part part, int depth) {
        return switch (part) {
            case Part.Shown s -> new Entry.Verbatim(s.block(), s.caption().map(c -> point(c, depth)));
            case Part.Framed f -> f.frame().apply(entries(f.parts(), depth));
            case Part.Choice c -> new Entry.Variants(c.alternatives().stream()
                    .map(a -> new Entry.Variant(a.ids(), a.label(), entries(a.parts(), depth))).toList(), c.span());
            case Node node -> new Entry.Points(node.number().isPresent(), List.of(point(node, depth)));
        };
    }

    private KeyPoint point(Node node, int depth) {
        node.sentences().forEach(abbreviations::learn);
        Prose text = glossary.renewed(abbreviations.applied(Polish.of(node.text(), english)));
        String id = identifiers.of(node.sentences().getFirst());
        List<Entry> children = entries(node.children(), depth + 1);
        Prose sentence = Splice.joined(node.sentences(), " ");
        return new KeyPoint(id, node.number(), text, children, text.span().orElseGet(() -> Spans.of(sentence)), sentence);
    }
}
