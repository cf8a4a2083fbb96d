package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Length;
import fieldguide.guide.cut.Orders;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Things that are done one after the other: two stand in one line, "Wash the jar, then dry it", and clicks of one sentence are numbered. */
final class Steps {
    private static final int LONGEST = 22;

    private Steps() {}

    /** Numbers the points of a level that one sentence tells to do on a screen, one after the other. */
    static void number(List<Part> level) {
        List<Node> nodes = level.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
        boolean plain = nodes.size() == level.size() && nodes.stream().allMatch(n -> n.number().isEmpty() && n.sentences().equals(nodes.getFirst().sentences()));
        if (plain && Orders.areSteps(nodes.stream().map(Node::text).toList()) && Orders.isIn(nodes.getFirst().sentences().getFirst())) {
            IntStream.range(0, nodes.size()).forEach(i -> nodes.get(i).numbered(i + 1));
        }
    }

    /** A step that another one follows below it, and not as a detail of it. */
    static void join(Node parent) {
        if (!parent.children().isEmpty() && parent.children().getFirst() instanceof Node next) {
            joined(parent, next).ifPresent(text -> {
                parent.say(text, next.sentences());
                parent.children().removeFirst();
            });
        }
    }

    private static Optional<Prose> joined(Node parent, Node next) {
        boolean plain = next.children().isEmpty() && next.number().isEmpty() && !parent.isLead() && !next.isLead();
        boolean orders = plain && isOrder(Phrase.of(parent.text())) && isOrder(Phrase.of(next.text())) && Phrase.of(next.text()).find("then", 1) < 0 && follows(parent, next);
        Prose text = orders ? parent.text().plus(", then ").plus(Splice.lowered(withoutThen(next.text()))) : parent.text();
        return orders && Length.of(text) <= LONGEST ? Optional.of(text) : Optional.empty();
    }

    /** Whether the source says "then" between the two. */
    private static boolean follows(Node parent, Node next) {
        Phrase sentence = Phrase.of(next.sentences().getFirst());
        boolean own = !parent.sentences().contains(next.sentences().getFirst());
        int then = sentence.find("then", 0);
        return own ? then == 0 || then == 1 && sentence.at(0).equals("and") : then > 1 && (sentence.at(then - 1).equals(",") || sentence.at(then - 2).equals(","));
    }

    private static boolean isOrder(Phrase phrase) {
        int from = phrase.at(0).equals("then") ? 1 : 0;
        boolean place = Lexicon.PREPOSITIONS.contains(phrase.at(from)) && phrase.find(",", from) > 0;
        int verb = place ? phrase.find(",", from) + 1 : from;
        boolean object = Lexicon.DETERMINERS.contains(phrase.at(verb + 1)) || phrase.isOneOf(verb + 1, Lexicon.words("it them"));
        return Verbs.isBase(phrase.at(verb)) || object && !Lexicon.FUNCTION.contains(phrase.at(verb));
    }

    private static Prose withoutThen(Prose text) {
        Phrase phrase = Phrase.of(text);
        return phrase.at(0).equals("then") ? phrase.from(1) : text;
    }
}
