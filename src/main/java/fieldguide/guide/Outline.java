package fieldguide.guide;

import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of a passage so far: answers stand below their question, and what somebody goes on to say below what was said first. */
final class Outline {
    private final List<Node> top = new ArrayList<>();
    private @Nullable Node question;
    private @Nullable Node said;

    List<Node> nodes() {
        return top;
    }

    void add(Node node) {
        top.add(node);
    }

    void addAll(List<Node> nodes) {
        top.addAll(nodes);
    }

    /** @param asks whether the last of the points is a question that the next ones answer */
    void begin(List<Node> nodes, boolean isQuestion, boolean asks) {
        if (question != null && !isQuestion) {
            answer(question, nodes);
        } else {
            top.addAll(nodes);
            question = asks ? nodes.getLast() : null;
        }
    }

    private static void answer(Node question, List<Node> nodes) {
        if (question.children().isEmpty()) {
            Question.label(question.text()).ifPresent(question::reword);
        }
        nodes.forEach(question::add);
    }

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

    /** @param above the point that may announce the steps */
    void steps(List<Node> steps, @Nullable Node above) {
        for (int i = 0; i < steps.size(); i++) {
            Node step = steps.get(i).numbered(i + 1);
            if (above != null && above.announcesSteps()) {
                above.add(step);
            } else {
                top.add(step);
            }
        }
    }

    /** Puts in the place of a point the name of its subject, with what its sentence says of it below. */
    Node named(Node node, Subject subject, Statement statement) {
        List<Node> predicates = statement.predicates();
        Node parent = new Node(Splice.capitalised(subject.name()), statement.sentence());
        predicates.forEach(parent::add);
        node.children().stream().filter(c -> c instanceof Node n && !n.sentences().contains(statement.sentence()))
                .forEach(predicates.getLast()::add);
        replace(node, parent);
        return parent;
    }

    private void replace(Node node, Node parent) {
        int index = top.indexOf(node);
        if (index >= 0) {
            top.set(index, parent);
        } else if (question != null) {
            question.children().set(question.children().indexOf(node), parent);
        }
    }
}
