package fieldguide.guide;

import java.util.ArrayList;
import java.util.List;

/** The last look at the points of a section, when all sentences have their places: what is said of one thing goes below its name, and what fits into a line into one. */
final class Layout {
    private final Topic topic;

    Layout(Topic topic) {
        this.topic = topic;
    }

    List<Part> of(List<Part> parts) {
        return level(parts, 1, false);
    }

    /** @param listed whether the parts are what a line above announces, so that none of them goes */
    private List<Part> level(List<Part> parts, int depth, boolean listed) {
        List<Part> laid = new ArrayList<>();
        parts.forEach(p -> laid.add(below(p, depth)));
        if (depth > 1) {
            Steps.number(laid);
        }
        Joins.joinNames(laid);
        Parallels.align(laid);
        return listed ? laid : new Groups(topic, depth).of(laid);
    }

    private Part below(Part part, int depth) {
        return switch (part) {
            case Node node -> {
                List<Part> children = level(node.children(), depth + 1, node.isLead());
                node.children().clear();
                node.children().addAll(children);
                Steps.join(node);
                Joins.join(node);
                yield node;
            }
            case Part.Framed f -> new Part.Framed(level(f.parts(), depth, false), f.frame());
            case Part.Choice c -> new Part.Choice(c.alternatives().stream()
                    .map(a -> new Part.Alternative(a.ids(), a.label(), level(a.parts(), depth, false))).toList(), c.span());
            case Part.Shown s -> s;
        };
    }
}
