package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.cut.Opening.Link;
import fieldguide.guide.cut.Relative;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sentences that follow each other, on their way to points: which stand beside each other, which below which. */
final class Passage {
    private static final int LONGEST_CHAIN = 2;

    private final Tally tally;
    private final Topic topic;
    private final boolean english;
    private final boolean inList;
    private final List<Node> top = new ArrayList<>();
    private @Nullable Node current;
    private @Nullable Node below;
    private @Nullable Statement anchor;
    private @Nullable Node before;
    private @Nullable Node question;
    private boolean grouped;
    /** How many sentences in a row each stand below the one before. */
    private int chain;

    /** @param inList whether these are of a list item, which never goes as a whole */
    Passage(Tally tally, Topic topic, boolean english, boolean inList) {
        this.tally = tally;
        this.topic = topic;
        this.english = english;
        this.inList = inList;
    }

    List<Node> nodes() {
        return top;
    }

    /** The point before this passage, for sentences that begin it and speak of what went before. */
    void follow(@Nullable Node before) {
        this.before = before;
    }

    void say(List<Prose> sentences) {
        sentences.forEach(this::say);
    }

    void say(Prose sentence) {
        say(sentence, sentence);
    }

    /** @param text the part of the sentence that has not become a label already */
    void say(Prose sentence, Prose text) {
        Optional<Reason> reason = english && !(inList && top.isEmpty()) ? Fillers.reason(Phrase.of(sentence)) : Optional.empty();
        if (reason.isEmpty() && !inList && !tally.isNew(sentence)) {
            reason = Optional.of(Reason.REPEATS);
        }
        Optional<Node> saved = reason.filter(r -> r == Reason.ANNOUNCES).flatMap(_ -> Relative.fact(sentence).map(p -> Node.of(p, sentence)));
        if (saved.isPresent()) {
            top.add(saved.get());
        } else if (reason.isPresent()) {
            tally.drop(sentence, reason.get());
        } else if (english) {
            place(Statement.of(sentence, text));
        } else {
            top.add(new Node(Splice.unstopped(text), sentence));
        }
    }

    private void place(Statement s) {
        if (s.link() == Link.BELOW) {
            below(s);
        } else if (s.link() == Link.SAME_SUBJECT || isSameSubject(s)) {
            join(s);
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
        grouped = topic.is(s);
        List<Node> nodes = grouped ? s.predicates() : topic.aspect(s).map(p -> List.of(Node.of(p, s.sentence()))).orElseGet(s::nodes);
        if (question != null && !s.isQuestion()) {
            nodes.forEach(question::add);
        } else {
            top.addAll(nodes);
            question = s.isQuestion() && !inList ? nodes.getLast() : null;
        }
        current = nodes.getLast();
        below = null;
        anchor = s;
    }

    private void join(Statement s) {
        List<Node> predicates = s.predicates();
        if (current == null && before != null && s.link() == Link.SAME_SUBJECT) {
            predicates.forEach(before::add);
        } else if (current == null || anchor != null && topic.is(anchor)) {
            top.addAll(predicates);
            current = predicates.getLast();
        } else if (below != null && s.link() == Link.SAME_SUBJECT) {
            predicates.forEach(below::add);
            return;
        } else if (grouped) {
            predicates.forEach(current::add);
        } else if (isGroupable()) {
            group(anchor, current);
            predicates.forEach(current::add);
        } else {
            predicates.forEach(current::add);
        }
        below = null;
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
        List<Node> nodes = (target == null ? s.unlabelled() : s).nodes();
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
            return before;
        }
        if (below != null && chain < LONGEST_CHAIN && s.opening().label().isEmpty() && s.isElided()) {
            return below;
        }
        boolean parent = grouped && !current.children().isEmpty() && current.children().getLast() instanceof Node && !(anchor != null && topic.is(anchor));
        return parent ? (Node) current.children().getLast() : current;
    }
}
