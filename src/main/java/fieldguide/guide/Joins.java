package fieldguide.guide;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.cut.Length;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import fieldguide.guide.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a point and the only one below it into one line where the second but finishes the first. */
final class Joins {
    private static final int LONGEST = 26;
    /** A label that says nothing by itself takes more behind it. */
    private static final int LONGEST_BEHIND_WORD = 30;
    private static final int LONGEST_SENTENCE = 24;
    /** Words of a sentence that shows all it says at a glance. */
    private static final int SHORT = 14;
    private static final int LONGEST_NAME = 6;
    private static final Set<String> TAILS = Lexicon.words("to by with without for from in on at between using including when where while until before after "
            + "because as that via through");

    private Joins() {}

    /** Puts a whole sentence behind a point, if one line can hold both. */
    static boolean pair(Node point, Prose sentence) {
        Prose text = Splice.unstopped(sentence);
        boolean fits = point.children().isEmpty() && !point.isLead() && point.sentences().size() == 1
                && Words.count(point.text()) + Words.count(text) <= LONGEST;
        if (fits) {
            point.say(Splice.unstopped(point.text()).plus("; ").plus(Splice.lowered(text)), List.of(sentence));
        }
        return fits;
    }

    static void join(Node parent) {
        only(parent).ifPresent(only -> joined(parent, only).ifPresent(text -> join(parent, only, text)));
    }

    private static Optional<Prose> joined(Node parent, Node only) {
        return parent.isLead() ? labelled(parent.text(), withPronoun(only)) : uncut(parent, only);
    }

    /** Behind its condition in one line "it is" is plain, and without it the line would have no subject. */
    private static Prose withPronoun(Node fact) {
        return fact.uncut().filter(u -> Lexicon.THIRD_PERSON.contains(Phrase.of(u).at(0)) && u.length() > fact.text().length()
                && u.text().endsWith(fact.text().text().substring(1))).orElse(fact.text());
    }

    /** The sentence before its end was cut off, where that is short or no fact of its own. */
    private static Optional<Prose> uncut(Node parent, Node only) {
        Phrase tail = Phrase.of(only.text());
        return parent.uncut().filter(u -> !hidesClause(Phrase.of(u)) && only.sentences().equals(parent.sentences())
                && (Length.of(u) <= (isTail(tail) ? LONGEST_SENTENCE : SHORT) || isTorso(Phrase.of(parent.text())) && Words.count(Polish.of(u, true)) <= Length.TOO_LONG))
                .map(u -> tail.at(0).equals("for") ? parent.text().plus(" ").plus(Splice.lowered(only.text())) : u);
    }

    private static Optional<Prose> labelled(Prose label, Prose fact) {
        Prose bare = label.slice(0, label.length() - 1);
        boolean word = Words.count(bare) <= 2;
        boolean fits = Length.of(label) + Length.of(fact) <= (word ? LONGEST_BEHIND_WORD : LONGEST);
        boolean twice = hasLabel(fact);
        String between = hasLabel(bare) ? ", " : ": ";
        return fits && !twice && !fact.toString().endsWith(":") ? Optional.of(bare.plus(between).plus(Splice.lowered(fact))) : Optional.empty();
    }

    /** Names in bold that have one line each below them, every one of those beside each other. */
    static void joinNames(List<Part> points) {
        List<Node> names = points.stream().filter(Node.class::isInstance).map(Node.class::cast).filter(Joins::isName).toList();
        if (names.stream().allMatch(n -> named(n).isPresent())) {
            names.forEach(n -> join(n, (Node) n.children().getFirst(), named(n).orElseThrow()));
        }
    }

    private static boolean isName(Node node) {
        Prose text = node.text();
        boolean bold = text.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.STRONG && m.from() == 0 && m.to() == text.length());
        return bold && node.number().isEmpty() && !node.children().isEmpty() && Words.count(text) <= LONGEST_NAME && ".:?!".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static Optional<Prose> named(Node name) {
        return only(name).map(Node::text).filter(f -> Words.count(name.text()) + Words.count(f) <= LONGEST && !hasLabel(f)
                && ":?".indexOf(f.charAt(f.length() - 1)) < 0 && !Key.of(f).startsWith(Key.of(name.text())))
                .map(f -> name.text().plus(": ").plus(Splice.lowered(f)));
    }

    private static Optional<Node> only(Node parent) {
        return parent.children().size() == 1 && parent.children().getFirst() instanceof Node only && only.children().isEmpty()
                && only.number().isEmpty() ? Optional.of(only) : Optional.empty();
    }

    private static void join(Node parent, Node only, Prose text) {
        parent.say(text, only.sentences());
        parent.children().clear();
    }

    /** Notes leave out "you" and "there are", by which a reader would see where the clause begins. */
    private static boolean hidesClause(Phrase phrase) {
        int so = phrase.find("so", 1);
        return so > 0 && phrase.at(so + 1).equals("you") || phrase.find("there", 1) > 0;
    }

    /** "… eliminates the need" says nothing without the words behind it. */
    private static boolean isTorso(Phrase phrase) {
        String last = phrase.at(phrase.size() - 1);
        return Lexicon.FUNCTION.contains(last) || last.equals("need") || Verbs.isThirdPerson(last) && !Verbs.isAlsoNoun(last) || Verbs.isBase(last) && !Verbs.isAlsoNoun(last);
    }

    private static boolean isTail(Phrase phrase) {
        return phrase.reads(0, "so", "that") || TAILS.contains(phrase.at(0)) || Verbs.isIng(phrase.at(0));
    }

    private static boolean hasLabel(Prose text) {
        Phrase phrase = Phrase.of(text);
        return phrase.find(":", 0) >= 0 && phrase.find(":", 0) < phrase.size() - 1;
    }
}
