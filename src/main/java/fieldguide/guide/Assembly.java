package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.brief.Abbreviations;
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
        for (Part part : depth < DEEPEST ? parts : Flat.of(parts)) {
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
        Prose text = glossary.renewed(abbreviations.applied(Polish.of(node.text(), english, depth > 1)));
        String id = identifiers.of(node.sentences().getFirst());
        List<Entry> children = entries(node.children(), depth + 1);
        Prose sentence = Splice.joined(node.sentences(), " ");
        return new KeyPoint(id, node.number(), text, children, text.span().orElseGet(() -> Spans.of(sentence)), sentence);
    }
}
