package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Opening.Link;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the points of a passage stand beside each other, and which below which. */
final class Placement {
    private static final int LONGEST_CHAIN = 2;
    private static final int LONGEST_PAIR = 26;

    private final Topic topic;
    private final boolean inList;
    private final List<Node> top = new ArrayList<>();
    private @Nullable Node current;
    private @Nullable Node below;
    private @Nullable Statement anchor;
    private @Nullable Node before;
    private @Nullable Node question;
    private @Nullable Node said;
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
        return top;
    }

    /** The point above, of which the first sentence may speak. */
    void follow(@Nullable Node point) {
        before = point;
    }

    void add(Node node) {
        top.add(node);
    }

    /** Steps stand below the point that announces them, if one does. */
    void steps(List<Node> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Node step = steps.get(i).numbered(i + 1);
            if (current != null && current.announcesSteps()) {
                current.add(step);
            } else {
                top.add(step);
            }
        }
        current = null;
        below = null;
        anchor = null;
        grouped = false;
    }

    /** What somebody goes on to say stands below what was said first. */
    void quote(List<Node> speech) {
        for (Node node : speech) {
            if (said != null && top.getLast() == said) {
                said.add(node);
            } else {
                top.add(node);
                said = node;
            }
        }
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
        } else if (anchor != null && current != null && s.isUseOf(anchor.key())) {
            s.nodes().forEach(current::add);
        } else if (current != null && inList && s.answer(current.text()).isPresent()) {
            current.add(Node.of(s.answer(current.text()).get(), s.sentence()));
        } else {
            start(s);
        }
    }

    private boolean isSameSubject(Statement s) {
        return anchor != null && !s.key().isEmpty() && s.key().equals(anchor.key()) && s.canElide() && (grouped || isGroupable());
    }

    private boolean isGroupable() {
        return current != null && anchor != null && anchor.canElide() && anchor.link() == Link.FREE && !anchor.key().isEmpty();
    }

    private void start(Statement s) {
        grouped = topic.is(s) && (anchor == null || topic.is(anchor) || inList || !s.tellsWithVerb());
        List<Node> nodes = grouped ? s.predicates() : topic.aspect(s).map(p -> List.of(Node.of(p, s.sentence()))).orElseGet(s::nodes);
        if (question != null && !s.isQuestion()) {
            answer(question, nodes);
        } else {
            top.addAll(nodes);
            question = s.isQuestion() && !inList ? nodes.getLast() : null;
        }
        current = nodes.getLast();
        below = null;
        anchor = s;
    }

    private static void answer(Node question, List<Node> nodes) {
        if (question.children().isEmpty()) {
            Question.label(question.text()).ifPresent(question::reword);
        }
        nodes.forEach(question::add);
    }

    private void join(Statement s) {
        if (s.link() == Link.SAME_SUBJECT && current != null && last != null && !Antecedent.isSubject(s, last, topic)) {
            unsure(s, below != null ? below : grouped && !current.children().isEmpty() && current.children().getLast() instanceof Node inner ? inner : current);
            return;
        }
        List<Node> predicates = s.predicates();
        if (current == null && before != null && s.link() == Link.SAME_SUBJECT) {
            predicates.forEach(before::add);
        } else if (current == null || anchor != null && topic.is(anchor)) {
            top.addAll(predicates);
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
        Prose text = Splice.unstopped(s.sentence());
        if (target.children().isEmpty() && !target.isLead() && target.sentences().size() == 1 && Words.count(target.text()) + Words.count(text) <= LONGEST_PAIR) {
            target.say(Splice.unstopped(target.text()).plus("; ").plus(Splice.lowered(text)), List.of(s.sentence()));
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
        List<Node> predicates = first.predicates();
        Node parent = new Node(Splice.capitalised(first.subject().get().name()), first.sentence());
        predicates.forEach(parent::add);
        node.children().stream().filter(c -> c instanceof Node n && !n.sentences().contains(first.sentence()))
                .forEach(predicates.getLast()::add);
        replace(node, parent);
        current = parent;
        grouped = true;
    }

    private void replace(Node node, Node parent) {
        int index = top.indexOf(node);
        if (index >= 0) {
            top.set(index, parent);
        } else if (question != null) {
            question.children().set(question.children().indexOf(node), parent);
        }
    }

    private void below(Statement s) {
        Node target = target(s);
        List<Node> nodes = (target == null ? s.named() : s).nodes();
        if (target == null) {
            top.addAll(nodes);
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
        boolean parent = grouped && !current.children().isEmpty() && current.children().getLast() instanceof Node && !(anchor != null && topic.is(anchor));
        return parent ? (Node) current.children().getLast() : current;
    }

    /** A second "But" objects to the first. */
    private static boolean isObjection(Node node) {
        return Phrase.of(node.text()).reads(0, "but", ":");
    }
}
