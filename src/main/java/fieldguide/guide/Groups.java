package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts points that stand beside each other and speak of the same thing below its name. */
final class Groups {
    /** As many points on one thing may have a point on another between them that names it. */
    private static final int FEWEST_AROUND = 3;

    private final Topic topic;
    private final int depth;

    /** Points in a row on one thing; each that is about another only names it. */
    private record Run(List<Node> nodes, List<About> abouts) {}

    /** @param depth of the points, 1 for the outermost */
    Groups(Topic topic, int depth) {
        this.topic = topic;
        this.depth = depth;
    }

    List<Part> of(List<Part> parts) {
        List<Part> grouped = new ArrayList<>();
        for (int i = 0; i < parts.size();) {
            Run run = run(parts, i);
            if (run.abouts().size() > 1) {
                grouped.add(group(run));
            } else {
                grouped.add(parts.get(i));
            }
            i += run.abouts().size() > 1 ? run.nodes().size() : 1;
        }
        return grouped;
    }

    /** The points from an index on that speak of one thing. */
    private Run run(List<Part> parts, int from) {
        Run run = new Run(new ArrayList<>(), new ArrayList<>());
        boolean strange = false;
        for (int i = from; i < parts.size() && parts.get(i) instanceof Node node; i++) {
            Optional<About> about = about(node, run);
            boolean names = about.isEmpty() && !strange && !run.abouts().isEmpty() && names(node, run.abouts().getFirst());
            if (about.isEmpty() && !names) {
                break;
            }
            strange |= names;
            run.nodes().add(node);
            about.ifPresent(run.abouts()::add);
        }
        return strange && points(run) < FEWEST_AROUND ? unbroken(run) : ended(run);
    }

    /** How much is said of the thing, above and below. */
    private static int points(Run run) {
        return run.abouts().stream().mapToInt(a -> a.rest().isEmpty() ? a.node().children().size() : 1).sum();
    }

    private Optional<About> about(Node node, Run run) {
        return About.of(node).filter(a -> fits(a) && !a.isOf(topic) && (run.abouts().isEmpty() || a.isSame(run.abouts().getFirst()) && a.isSame(run.abouts().getLast())));
    }

    private boolean names(Node node, About about) {
        return node.children().isEmpty() && node.number().isEmpty() && depth < Assembly.DEEPEST
                && (" " + Key.of(node.text()) + " ").contains(" " + Key.of(about.name()) + " ");
    }

    /** The points before the first that is about another thing. */
    private static Run unbroken(Run run) {
        int end = 0;
        while (end < run.abouts().size() && run.nodes().get(end) == run.abouts().get(end).node()) {
            end++;
        }
        return ended(new Run(new ArrayList<>(run.nodes().subList(0, end)), new ArrayList<>(run.abouts().subList(0, end))));
    }

    /** The last point must be about the thing itself, without a setting that others may share. */
    private static Run ended(Run run) {
        while (!run.nodes().isEmpty() && (run.nodes().getLast() != run.abouts().getLast().node() || run.abouts().getLast().isSet())) {
            boolean about = run.nodes().removeLast() == run.abouts().getLast().node();
            if (about) {
                run.abouts().removeLast();
            }
        }
        return run;
    }

    private boolean fits(About about) {
        return depth + about.height() <= Assembly.DEEPEST;
    }

    private static Node group(Run run) {
        Prose name = run.abouts().stream().map(About::name).reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow();
        Node parent = new Node(Splice.capitalised(name), run.nodes().getFirst().sentences().getFirst());
        int next = 0;
        for (Node node : run.nodes()) {
            boolean about = next < run.abouts().size() && run.abouts().get(next).node() == node;
            (about ? run.abouts().get(next++).below() : List.<Part>of(node)).forEach(parent::add);
        }
        return parent;
    }
}
