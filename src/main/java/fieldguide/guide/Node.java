package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.cut.Length;
import fieldguide.guide.cut.Openings;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A key point while its guide is being made. */
final class Node implements Part {
    private static final Set<String> STEPS = Lexicon.words("step steps stage stages phase phases process procedure workflow follows sequence order");

    /** Words of a line that holds what would be a list of its own. */
    private static final int LONGEST_LINE = 26;
    private static final int LONGEST_NAME = 4;

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
        parent.add(new Node(Openings.resolved(text), sentence));
        return parent;
    }

    /** Its text and what stands below it as they were before they were cut. */
    Optional<Prose> uncut() {
        return uncut;
    }

    /** Whether it leads into a list. */
    boolean isLead() {
        return text.toString().endsWith(":");
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

    /** Whether its words are no more than a label for what stands below it, and short enough to stand in front of each. */
    boolean canLabelChildren() {
        boolean label = isLead() || Clause.firstVerb(Phrase.of(text)) < 0;
        boolean enough = children.size() > 1 || Words.count(text) <= LONGEST_NAME && !isLabelled(text);
        return label && enough && number.isEmpty() && !children.isEmpty() && children.stream().allMatch(c -> c instanceof Node n && n.number.isEmpty()
                && Words.count(text) + Words.count(n.text) <= Length.TOO_LONG);
    }

    /** Puts what stands below it behind its words, if one bullet can hold all of it. */
    boolean joinChildren() {
        List<Node> all = children.stream().map(Node.class::cast).toList();
        Prose label = isLead() ? text : text.plus(":");
        boolean fits = all.stream().allMatch(n -> n.children.isEmpty() && !isLabelled(n.text)) && !isLabelled(isLead() ? text.slice(0, text.length() - 1) : text) && Words.count(label) + all.stream().mapToInt(n -> Words.count(n.text)).sum() <= LONGEST_LINE;
        if (fits) {
            say(label.plus(" ").plus(Splice.joined(all.stream().map(n -> Splice.lowered(n.text)).toList(), "; ")), all.stream().flatMap(n -> n.sentences.stream()).toList());
            children.clear();
        }
        return fits;
    }

    private static boolean isLabelled(Prose text) {
        return Phrase.of(text).find(":", 0) >= 0;
    }

    /** Words in bold with nothing below them, in front of what they are about. */
    void asHeading() {
        text = text.with(Stream.concat(Stream.of(new Mark(0, text.length(), Mark.Kind.STRONG)), text.marks().stream().filter(m -> m.kind() != Mark.Kind.STRONG)).toList());
        children.clear();
    }

    List<Part> labelledChildren() {
        Prose label = isLead() ? text.slice(0, text.length() - 1) : text;
        for (Part child : children) {
            Node node = (Node) child;
            node.text = label.plus(": ").plus(Splice.lowered(node.text));
            sentences.stream().filter(s -> !node.sentences.contains(s)).forEach(node.sentences::add);
        }
        return children;
    }

    /** Takes back what stands below it only because its sentence was cut, if one bullet can hold it. */
    void joinParts() {
        boolean own = children.stream().allMatch(c -> c instanceof Node n && n.sentences.equals(sentences));
        if (own && uncut.filter(u -> Words.count(u) <= Length.TOO_LONG).isPresent()) {
            text = uncut.get();
            children.clear();
        } else if (text.toString().endsWith(":") && children.size() == 1 && children.getFirst() instanceof Node only
                && Words.count(text) + Words.count(only.text) <= Length.TOO_LONG) {
            say(text.plus(" ").plus(Splice.lowered(only.text)), only.sentences);
            children.clear();
            children.addAll(only.children);
        }
    }
}
