package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Length;
import fieldguide.guide.cut.Openings;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A key point while its guide is being made. */
final class Node implements Part {
    private static final Set<String> STEPS = Lexicon.words("step steps stage stages phase phases process procedure workflow follows sequence order");

    private Prose text;
    private final List<Prose> sentences = new ArrayList<>();
    private final List<Part> children = new ArrayList<>();
    private Optional<Integer> number = Optional.empty();
    private Optional<Prose> uncut = Optional.empty();
    private Topic topic = Topic.NONE;

    Node(Prose text, Prose sentence) {
        this.text = text;
        sentences.add(sentence);
    }

    /** The nodes of a piece of a sentence; a label too long for one bullet becomes the parent. */
    static Node of(Piece piece, Prose sentence) {
        Node node = piece.label().map(l -> labelled(l, piece.text(), sentence)).orElseGet(() -> new Node(piece.text(), sentence));
        node.uncut = piece.uncut().map(u -> piece.label().map(l -> Splice.capitalised(l).plus(": ").plus(u)).orElse(u));
        Node below = node.children.isEmpty() ? node : (Node) node.children.getFirst();
        piece.parts().forEach(p -> below.add(of(p.label().isEmpty() ? resolved(p) : p, sentence)));
        return node;
    }

    /** A part that begins with a pronoun speaks of what it stands below. */
    private static Piece resolved(Piece part) {
        Prose text = Openings.resolved(part.text());
        return text == part.text() ? part : part.withText(text);
    }

    static Node labelled(Prose label, Prose text, Prose sentence) {
        int longest = label.span().isPresent() ? Length.LONG : Length.TOO_LONG;
        if (label.span().isEmpty() && Words.count(label) == 1 || Length.of(label) + Length.of(text) <= longest) {
            return new Node(Splice.capitalised(label).plus(text.toString().endsWith(":") && label.span().isPresent() ? ", " : ": ").plus(Splice.lowered(text)), sentence);
        }
        Node parent = new Node(Splice.capitalised(label).plus(":"), sentence);
        Node fact = new Node(Openings.resolved(text), sentence);
        fact.uncut = Optional.of(text);
        parent.add(fact);
        return parent;
    }

    /** Its text and what stands below it as they were before they were cut. */
    Optional<Prose> uncut() {
        return uncut;
    }

    /** Whether it leads into a list. */
    boolean isLead() {
        return text.toString().strip().endsWith(":");
    }

    /** The same without the colon by which it leads into what follows. */
    Node asCaption() {
        Prose bare = text.strip();
        reword(isLead() ? bare.slice(0, bare.length() - 1) : bare);
        return this;
    }

    /** The line that leads into what comes behind: this one, or the last of those below it that ends in a colon. */
    Node innermostLead() {
        return !children.isEmpty() && children.getLast() instanceof Node last && last.isLead() ? last.innermostLead() : this;
    }

    boolean announcesSteps() {
        return Words.of(text).stream().anyMatch(w -> STEPS.contains(w.lower()));
    }

    /** What stands below this node speaks of a topic. */
    Node on(Topic about) {
        topic = about;
        return this;
    }

    Topic topic() {
        return topic.equals(Topic.NONE) ? Topic.ofTerm(this) : topic;
    }

    Prose text() {
        return text;
    }

    void reword(Prose better) {
        text = better;
        uncut = Optional.empty();
    }

    /** Says another sentence, or what is left of its own, as well. */
    void say(Prose more, List<Prose> ofSentences) {
        text = more;
        uncut = Optional.empty();
        ofSentences.stream().filter(s -> !sentences.contains(s)).forEach(sentences::add);
    }

    List<Prose> sentences() {
        return sentences;
    }

    List<Part> children() {
        return children;
    }

    void add(Part child) {
        children.add(child);
    }

    Optional<Integer> number() {
        return number;
    }

    Node numbered(int n) {
        number = Optional.of(n);
        return this;
    }
}
