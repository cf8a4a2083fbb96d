package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Opening.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the points of a passage stand beside each other, and which below which. */
final class Placement {
    private Topic topic;
    private final boolean inList;
    private final Outline outline = new Outline();
    private final Stand stand = new Stand();
    private final Chain chain = new Chain();
    private final List<Prose> said = new ArrayList<>();
    private @Nullable Node before;
    /** The last sentence that names its subject. */
    private @Nullable Statement named;

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
        outline.steps(steps, stand.point());
        stand.end();
        chain.end();
    }

    /** What somebody goes on to say stands below what was said first. */
    void quote(List<Node> speech) {
        outline.quote(speech);
    }

    void place(Statement s) {
        put(s);
        said.add(s.sentence());
        named = s.link() == Link.SAME_SUBJECT ? named : s;
    }

    private void put(Statement s) {
        Node point = stand.point();
        if (s.link() == Link.BELOW) {
            below(s);
        } else if (s.link() == Link.SAME_SUBJECT && point != null && named != null && !Antecedent.isSubject(s, named, topic)) {
            unsure(s, point);
        } else if (s.link() == Link.SAME_SUBJECT || stand.hasSubjectOf(s, topic)) {
            join(s, point);
        } else if (point == null || !Relations.add(s, point, stand.key(), inList)) {
            start(s);
        }
    }

    private void start(Statement s) {
        boolean ofTopic = topic.is(s) && (stand.sentence() == null || stand.isOf(topic) || inList || !s.tellsWithVerb());
        List<Node> nodes = ofTopic ? s.predicates() : topic.aspect(s).map(p -> List.of(Node.of(p, s.sentence()))).orElseGet(s::nodes);
        begin(s, nodes, ofTopic);
        stand.at(nodes.getLast(), s, ofTopic);
        chain.end();
    }

    private void begin(Statement s, List<Node> nodes, boolean ofTopic) {
        outline.begin(nodes, s.isQuestion(), s.isQuestion() && !inList);
        topic = !ofTopic && !s.key().isEmpty() && topic.aspect(s).isEmpty() ? topic.far() : topic;
    }

    private void join(Statement s, @Nullable Node point) {
        List<Node> predicates = s.predicates();
        boolean same = s.link() == Link.SAME_SUBJECT;
        if (point == null && before != null && same) {
            predicates.forEach(before::add);
        } else if (point == null || stand.isOf(topic)) {
            outline.addAll(predicates);
            stand.next(predicates.getLast());
        } else if (chain.last() instanceof Node last && same) {
            predicates.forEach(last::add);
            return;
        } else {
            Node parent = stand.group(point, outline);
            predicates.forEach(parent::add);
        }
        chain.end();
    }

    /** What "it" means is left to the reader, who needs both sentences for that. */
    private void unsure(Statement s, Node point) {
        Node beside = chain.beside(s, named);
        Node last = chain.last();
        Node target = last != null ? last : stand.innermost(point);
        if (beside != null) {
            chain.hang(beside, s.predicates());
        } else if (Joins.pair(target, s.sentence())) {
            stand.close();
        } else {
            chain.hang(target, s.predicates());
        }
    }

    private void below(Statement s) {
        Node target = target(s);
        if (target != null && s.objectsToAnother(target)) {
            put(s.standing());
        } else if (target == null) {
            List<Node> nodes = s.named().nodes();
            begin(s, nodes, stand.isNamed());
            stand.at(nodes.getLast());
        } else {
            hang(s, target);
        }
    }

    /** "This badge" in what is said of a term is that term, unless a sentence before speaks of badges. */
    private void hang(Statement s, Node target) {
        Optional<Prose> ofTerm = topic.isTerm() && s.opening().label().isEmpty() ? s.reference().predicate(said) : Optional.empty();
        if (ofTerm.isPresent()) {
            outline.addAll(s.saying(ofTerm.get()).nodes());
            chain.end();
        } else {
            chain.hang(target, s.below(target).nodes());
        }
    }

    private @Nullable Node target(Statement s) {
        if (chain.takes(s)) {
            return chain.last();
        }
        Node point = stand.point();
        if (point == null) {
            return before != null && before.isLead() && s.reference().namesWhatItMeans() ? null : before;
        }
        return stand.isOf(topic) ? point : stand.innermost(point);
    }
}
