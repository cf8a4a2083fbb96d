package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts points that stand beside each other and speak of the same thing below its name. */
final class Groups {
    private final Topic topic;
    private final int depth;

    /** @param depth of the points, 1 for the outermost */
    Groups(Topic topic, int depth) {
        this.topic = topic;
        this.depth = depth;
    }

    List<Part> of(List<Part> parts) {
        List<Part> grouped = new ArrayList<>();
        for (int i = 0; i < parts.size();) {
            List<About> run = run(parts, i);
            if (run.size() > 1) {
                grouped.add(group(run));
            } else {
                grouped.add(parts.get(i));
            }
            i += Math.max(1, run.size());
        }
        return grouped;
    }

    /** The points from an index on that speak of one thing. */
    private List<About> run(List<Part> parts, int from) {
        List<About> run = new ArrayList<>();
        for (int i = from; i < parts.size() && parts.get(i) instanceof Node node; i++) {
            Optional<About> about = About.of(node).filter(a -> fits(a) && !a.isOf(topic) && (run.isEmpty() || run.stream().allMatch(a::isSame)));
            if (about.isEmpty()) {
                break;
            }
            run.add(about.get());
        }
        while (!run.isEmpty() && run.getLast().isSet()) {
            run.removeLast();
        }
        return run;
    }

    private boolean fits(About about) {
        return depth + about.height() <= Assembly.DEEPEST;
    }

    private static Node group(List<About> run) {
        Prose name = run.stream().map(About::name).reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow();
        Node parent = new Node(Splice.capitalised(name), run.getFirst().node().sentences().getFirst());
        run.forEach(a -> a.below().forEach(parent::add));
        return parent;
    }
}
