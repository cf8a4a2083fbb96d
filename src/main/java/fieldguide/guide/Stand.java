package fieldguide.guide;

import fieldguide.guide.cut.Opening.Link;
import org.jspecify.annotations.Nullable;

/** The last point of a passage that stands by itself, and the sentence it was made of. */
final class Stand {
    private @Nullable Node point;
    private @Nullable Statement sentence;
    /** Whether the point, or the heading, bears the name of the subject, with what is said of it below. */
    private boolean named;

    @Nullable Node point() {
        return point;
    }

    @Nullable Statement sentence() {
        return sentence;
    }

    /** What it speaks of; empty where that is not known. */
    String key() {
        return sentence == null ? "" : sentence.key();
    }

    boolean isNamed() {
        return named;
    }

    void end() {
        point = null;
        sentence = null;
        named = false;
    }

    /** Goes on at a point of which it is not known what it speaks of. */
    void at(Node node) {
        point = node;
        sentence = null;
        named = false;
    }

    void at(Node node, Statement of, boolean isNamed) {
        point = node;
        sentence = of;
        named = isNamed;
    }

    /** Another point below the same name. */
    void next(Node node) {
        point = node;
    }

    /** What it speaks of is not what comes next. */
    void close() {
        sentence = null;
    }

    boolean isOf(Topic topic) {
        return sentence != null && topic.is(sentence);
    }

    /** Whether a sentence speaks of the same thing, so that both can stand below its name. */
    boolean hasSubjectOf(Statement s, Topic topic) {
        return sentence != null && !s.key().isEmpty() && s.key().equals(sentence.key()) && s.canElide()
                && (named || isGroupable()) && !(topic.is(sentence) && s.isSetByAnother());
    }

    private boolean isGroupable() {
        return point != null && sentence != null && sentence.canElide() && sentence.link() == Link.FREE && !sentence.key().isEmpty();
    }

    /** The sentence so far becomes a parent that names its subject, with what it says of it below; the point itself where that cannot be told. */
    Node group(Node at, Outline outline) {
        Statement first = sentence;
        if (named || first == null || !isGroupable() || first.subject().isEmpty()) {
            return at;
        }
        Node parent = outline.named(at, first.subject().get(), first);
        point = parent;
        named = true;
        return parent;
    }

    /** What is said last of the name, or the point itself. */
    Node innermost(Node at) {
        return named && !at.children().isEmpty() && at.children().getLast() instanceof Node last ? last : at;
    }
}
