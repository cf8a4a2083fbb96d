package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.cut.Dangling;
import fieldguide.guide.cut.LeadingClause;
import fieldguide.guide.cut.Length;
import fieldguide.guide.language.Clause;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for what would be nested too deep: in the line above, behind a name in bold, behind that name itself, or behind its parent. */
final class Flat {
    /** Words of a line that holds what would be a list of its own. */
    private static final int LONGEST_LINE = 26;
    private static final int LONGEST_NAME = 4;

    private Flat() {}

    static List<Part> of(List<Part> parts) {
        List<Part> flat = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Node node) {
                joinParts(node);
                flat.addAll(of(node, part == parts.getLast()));
            } else {
                flat.add(part);
            }
        }
        return flat;
    }

    /** @param last whether no point follows that would seem to stand below a heading as well */
    private static List<Part> of(Node node, boolean last) {
        boolean label = isLabel(node);
        if (label && joinsChildren(node)) {
            return List.of(node);
        }
        if (label && last && standAlone(node.children())) {
            List<Part> below = List.copyOf(node.children());
            node.children().clear();
            return heading(node, below);
        }
        if (label && !hasLabels(node)) {
            return takesBack(node) ? List.of(node) : of(labelled(node));
        }
        List<Part> below = node.children().stream().filter(Node.class::isInstance).toList();
        node.children().removeAll(below);
        return Stream.concat(Stream.of(node), of(below).stream()).toList();
    }

    /** Takes back what stands below a point only because its sentence was cut, if one bullet can hold it. */
    private static void joinParts(Node node) {
        List<Part> children = node.children();
        if (isOwn(node) && node.uncut().filter(u -> Words.count(u) <= Length.TOO_LONG && !Dangling.is(u, 1)).isPresent()) {
            node.reword(node.uncut().get());
            children.clear();
        } else if (node.isLead() && children.size() == 1 && !hasLabels(node) && children.getFirst() instanceof Node only
                && Words.count(node.text()) + Words.count(only.text()) <= Length.TOO_LONG) {
            node.say(node.text().plus(" ").plus(Splice.lowered(only.text())), only.sentences());
            children.clear();
            children.addAll(only.children());
        }
    }

    /** Whether all that stands below a point is of its sentence. */
    private static boolean isOwn(Node node) {
        return node.children().stream().allMatch(c -> c instanceof Node n && n.sentences().equals(node.sentences()));
    }

    /** The same where a label would have to stand in front of each and one bullet, in the words of notes, can hold it. */
    private static boolean takesBack(Node node) {
        Optional<Prose> uncut = isOwn(node) ? node.uncut().filter(u -> Words.count(Polish.of(u, true)) <= Length.TOO_LONG) : Optional.empty();
        uncut.ifPresent(node::reword);
        uncut.ifPresent(_ -> node.children().clear());
        return uncut.isPresent();
    }

    /** Whether its words are no more than a label for what stands below it, and short enough to stand in front of each. */
    private static boolean isLabel(Node node) {
        boolean label = node.isLead() || Clause.firstVerb(Phrase.of(node.text())) < 0;
        boolean enough = node.children().size() > 1 || Words.count(node.text()) <= LONGEST_NAME && !isLabelled(node.text());
        return label && enough && node.number().isEmpty() && !node.children().isEmpty() && node.children().stream().allMatch(c -> c instanceof Node n
                && n.number().isEmpty() && Words.count(node.text()) + Words.count(n.text()) <= Length.TOO_LONG);
    }

    /** Two labels in a row tell nobody what belongs to which. */
    private static boolean hasLabels(Node node) {
        return node.children().stream().anyMatch(c -> c instanceof Node n && isLabelled(n.text())
                && n.text().marks().stream().anyMatch(m -> m.from() == 0 && m.kind() == Mark.Kind.STRONG));
    }

    private static boolean isLabelled(Prose text) {
        return Phrase.of(text).find(":", 0) >= 0;
    }

    private static Prose name(Node node) {
        return node.isLead() ? node.text().slice(0, node.text().length() - 1) : node.text();
    }

    /** Puts what stands below a point behind its words, if one bullet can hold all of it. */
    private static boolean joinsChildren(Node node) {
        List<Node> all = node.children().stream().map(Node.class::cast).toList();
        boolean plain = !isLabelled(name(node)) && all.stream().allMatch(n -> n.children().isEmpty() && !isLabelled(n.text()));
        boolean fits = plain && Words.count(node.text()) + all.stream().mapToInt(n -> Words.count(n.text())).sum() <= LONGEST_LINE;
        if (fits) {
            node.say(name(node).plus(": ").plus(Splice.joined(all.stream().map(n -> Splice.lowered(n.text())).toList(), "; ")),
                    all.stream().flatMap(n -> n.sentences().stream()).toList());
            node.children().clear();
        }
        return fits;
    }

    private static boolean standAlone(List<Part> points) {
        return points.size() > 1 && points.stream().noneMatch(p -> p instanceof Node n && Dangling.is(n.text(), 1));
    }

    /** A name in bold with nothing below it, in front of what it is about. */
    private static List<Part> heading(Node node, List<Part> below) {
        Prose text = node.text();
        node.reword(text.with(Stream.concat(Stream.of(new Mark(0, text.length(), Mark.Kind.STRONG)),
                text.marks().stream().filter(m -> m.kind() != Mark.Kind.STRONG)).toList()));
        return Stream.concat(Stream.of(node), of(below).stream()).toList();
    }

    private static List<Part> labelled(Node node) {
        for (Part child : node.children()) {
            Node below = (Node) child;
            below.say(behindCondition(name(node), below.text())
                    .orElseGet(() -> name(node).plus(": ").plus(Splice.lowered(below.text()))), node.sentences());
        }
        return node.children();
    }

    /** "After closing: counts coins" that the bank does is "After closing: bank counts coins". */
    private static Optional<Prose> behindCondition(Prose name, Prose text) {
        Phrase phrase = Phrase.of(text);
        int colon = LeadingClause.isCondition(phrase) ? phrase.find(":", 0) : -1;
        boolean tells = colon > 0 && colon + 2 < phrase.size() && (Verbs.isThirdPerson(phrase.at(colon + 1)) || Lexicon.MODALS.contains(phrase.at(colon + 1)));
        return tells ? Optional.of(text.slice(0, phrase.words().get(colon).to()).plus(" ").plus(Splice.lowered(name)).plus(" ")
                .plus(phrase.from(colon + 1))) : Optional.empty();
    }
}
