package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.guide.cut.Length;
import fieldguide.guide.cut.Opening;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import java.util.List;

/** Makes points of terms and what is said to explain them. */
final class Explanations {
    private final Tally tally;
    private final boolean english;

    Explanations(Tally tally, boolean english) {
        this.tally = tally;
        this.english = english;
    }

    Node of(ListItem item, Prose whole, String doer) {
        Topic topic = Topic.of(item.term()).asTerm().doneBy(doer);
        List<Prose> sentences = Sentences.of(item.rest());
        Prose first = sentences.isEmpty() ? whole.strip() : whole.strip().slice(0, whole.strip().length()
                - item.rest().length() + sentences.getFirst().length());
        tally.count(List.of(first));
        tally.count(sentences.isEmpty() ? List.of() : sentences.subList(1, sentences.size()));
        Passage passage = new Passage(tally, topic, english, true);
        if (english && sentences.size() == 1 && Length.of(first) <= Length.LONG) {
            return whole(item.term(), topic, withoutIs(sentences.getFirst()), first);
        }
        boolean greets = english && sentences.size() > 1 && Chat.isWord(sentences.getFirst());
        if (greets) {
            tally.drop(first, Coverage.Reason.FILLER);
        }
        for (int i = greets ? 1 : 0; i < sentences.size(); i++) {
            passage.say(i == 0 ? first : sentences.get(i), i == 0 ? withoutIs(sentences.get(i)) : sentences.get(i));
        }
        return below(item.term(), first, passage.nodes());
    }

    /** "**Term**: is created …" says "created …" of the term. */
    private static Prose withoutIs(Prose text) {
        Phrase phrase = Phrase.of(text);
        return phrase.at(0).equals("is") || phrase.at(0).equals("are") ? Predicate.of(phrase, 0).orElse(text) : text;
    }

    /** A short explanation stays in one piece behind its term. */
    private static Node whole(Prose term, Topic topic, Prose text, Prose sentence) {
        Statement statement = Statement.of(sentence, text);
        List<Node> predicates = topic.is(statement) ? statement.inline() : List.of();
        Prose rest = predicates.size() == 1 ? predicates.getFirst().text() : statement.opening().link() == Opening.Link.FREE
                && statement.opening().label().isPresent() ? text : statement.opening().rest();
        return new Node(term.plus(": ").plus(Splice.lowered(bare(rest))), sentence);
    }

    private static Prose bare(Prose text) {
        Phrase phrase = Phrase.of(text);
        return phrase.isOneOf(0, Lexicon.ARTICLES) && phrase.size() > 1 ? phrase.from(1) : text;
    }

    private static Node below(Prose term, Prose sentence, List<Node> nodes) {
        if (nodes.size() == 1 && nodes.getFirst().children().isEmpty()
                && Length.of(term) + Length.of(nodes.getFirst().text()) <= Length.LONG) {
            Node whole = new Node(term, sentence);
            whole.say(term.plus(": ").plus(Splice.lowered(nodes.getFirst().text())), nodes.getFirst().sentences());
            return whole;
        }
        Node parent = new Node(term, sentence);
        nodes.forEach(parent::add);
        return parent;
    }
}
