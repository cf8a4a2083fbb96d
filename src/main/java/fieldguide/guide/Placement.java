package fieldguide.guide;

import fieldguide.guide.cut.Opening.Link;
import fieldguide.guide.language.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the points of a passage stand beside each other, and which below which. */
final class Placement {
    private static final int LONGEST_CHAIN = 2;

    private Topic topic;
    private final boolean inList;
    private final Outline outline = new Outline();
    private @Nullable Node current;
    private @Nullable Node below;
    private @Nullable Statement anchor;
    private @Nullable Node before;
    /** The last sentence that names its subject. */
    private @Nullable Statement last;
    private boolean grouped;
    /** How many sentences in a row each stand below the one before. */
    private int chain;

    Placement(Topic topic, boolean inList) {
        this.topic = topic;
        this.inList = inList;
    }

    List<Node> nodes() {
        return outline.nodes();
    }

    /** The point above, of which the first sentence may speak. */
    void follow(@Nullable Node point) {
        before = point;
    }

    void add(Node node) {
        outline.add(node);
    }

    /** Steps stand below the point that announces them, if one does. */
    void steps(List<Node> steps) {
        outline.steps(steps, current);
        current = null;
        below = null;
        anchor = null;
        grouped = false;
    }

    /** What somebody goes on to say stands below what was said first. */
    void quote(List<Node> speech) {
        outline.quote(speech);
    }

    void place(Statement s) {
        put(s);
        last = s.link() == Link.SAME_SUBJECT ? last : s;
    }

    private void put(Statement s) {
        if (s.link() == Link.BELOW) {
            below(s);
        } else if (s.link() == Link.SAME_SUBJECT || isSameSubject(s)) {
            join(s);
        } else if (anchor != null && current != null && Relations.isUse(s, anchor.key())) {
            s.nodes().forEach(current::add);
        } else if (current != null && inList && Relations.answer(s, current.text()).isPresent()) {
            current.add(Node.of(Relations.answer(s, current.text()).get(), s.sentence()));
        } else {
            start(s);
        }
    }

    private boolean isSameSubject(Statement s) {
        Statement first = anchor;
        return first != null && !s.key().isEmpty() && s.key().equals(first.key()) && s.canElide()
                && (grouped || isGroupable()) && !(topic.is(first) && s.isSetByAnother());
    }

    private boolean isGroupable() {
        return current != null && anchor != null && anchor.canElide() && anchor.link() == Link.FREE && !anchor.key().isEmpty();
    }

    private void start(Statement s) {
        grouped = topic.is(s) && (anchor == null || topic.is(anchor) || inList || !s.tellsWithVerb());
        List<Node> nodes = grouped ? s.predicates() : topic.aspect(s).map(p -> List.of(Node.of(p, s.sentence()))).orElseGet(s::nodes);
        outline.begin(nodes, s.isQuestion(), s.isQuestion() && !inList);
        topic = !grouped && !s.key().isEmpty() && topic.aspect(s).isEmpty() ? topic.far() : topic;
        current = nodes.getLast();
        below = null;
        anchor = s;
    }

    private void join(Statement s) {
        if (s.link() == Link.SAME_SUBJECT && current != null && last != null && !Antecedent.isSubject(s, last, topic)) {
            unsure(s, below != null ? below : grouped ? innermost(current) : current);
            return;
        }
        List<Node> predicates = s.predicates();
        if (current == null && before != null && s.link() == Link.SAME_SUBJECT) {
            predicates.forEach(before::add);
        } else if (current == null || anchor != null && topic.is(anchor)) {
            outline.addAll(predicates);
            current = predicates.getLast();
        } else if (below != null && s.link() == Link.SAME_SUBJECT) {
            predicates.forEach(below::add);
            return;
        } else {
            if (!grouped && isGroupable()) {
                group(anchor, current);
            }
            predicates.forEach(current::add);
        }
        below = null;
    }

    /** What "it" means is left to the reader, who needs both sentences for that. */
    private void unsure(Statement s, Node target) {
        if (Joins.pair(target, s.sentence())) {
            anchor = null;
        } else {
            List<Node> predicates = s.predicates();
            predicates.forEach(target::add);
            below = predicates.getLast();
        }
    }

    /** The sentence so far becomes a parent that names its subject, with what it says of it below. */
    private void group(@Nullable Statement first, Node node) {
        if (first == null || first.subject().isEmpty()) {
            return;
        }
        current = outline.named(node, first.subject().get(), first);
        grouped = true;
    }

    private void below(Statement s) {
        Node target = target(s);
        if (target != null && s.objectsToAnother(target)) {
            put(s.standing());
            return;
        }
        List<Node> nodes = (target == null ? s.named() : s).nodes();
        if (target == null) {
            outline.begin(nodes, s.isQuestion(), s.isQuestion() && !inList);
        topic = !grouped && !s.key().isEmpty() && topic.aspect(s).isEmpty() ? topic.far() : topic;
            current = nodes.getLast();
            anchor = null;
            grouped = false;
        } else {
            nodes.forEach(target::add);
            chain = target == below ? chain + 1 : 1;
            below = nodes.getLast();
        }
    }

    private @Nullable Node target(Statement s) {
        if (current == null) {
            return before != null && before.isLead() && s.namesWhatItMeans() ? null : before;
        }
        if (below != null && chain < LONGEST_CHAIN && (s.opening().label().isEmpty() && s.isElided() || s.isObjection() && isObjection(below))) {
            return below;
        }
        return grouped && !(anchor != null && topic.is(anchor)) ? innermost(current) : current;
    }

    private static Node innermost(Node node) {
        return !node.children().isEmpty() && node.children().getLast() instanceof Node last ? last : node;
    }

    /** A second "But" objects to the first. */
    private static boolean isObjection(Node node) {
        return Phrase.of(node.text()).reads(0, "but", ":");
    }
}
