package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.cut.Captions;
import fieldguide.guide.cut.Connectives;
import fieldguide.guide.cut.Cutter;
import fieldguide.guide.cut.LeadIns;
import fieldguide.guide.cut.Length;
import fieldguide.guide.cut.Opening;
import fieldguide.guide.cut.Openings;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.cut.Trims;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes points of paragraphs and of the text of list items. */
final class Texts {
    private final Tally tally;
    private final boolean english;

    Texts(Tally tally, boolean english) {
        this.tally = tally;
        this.english = english;
    }

    /** @param before the point above, of which the paragraph may speak */
    List<Node> paragraph(Prose prose, Topic topic, @Nullable Node before) {
        Optional<List<Prose>> lines = Lines.of(prose);
        if (lines.isPresent()) {
            tally.count(lines.get());
            return lines.get().stream().map(l -> new Node(l, l)).toList();
        }
        return ListItem.marked(prose).map(i -> List.of(explained(i, prose, ""))).orElseGet(() -> passage(sentences(prose), topic, false, before));
    }

    /** A paragraph in front of what it introduces: its points, and last the introduction if it says anything. */
    Introduction introduction(Prose prose, Topic topic, boolean code, @Nullable Node before) {
        List<Prose> sentences = sentences(prose);
        int lead = code ? caption(sentences) : sentences.size() - 1;
        List<Node> points = passage(sentences.subList(0, lead), topic, false, before);
        Optional<Node> node = lead(sentences.get(lead));
        Passage behind = new Passage(tally, Topic.NONE, english, false);
        sentences.subList(lead + 1, sentences.size()).forEach(s -> behind.say(s, withoutColon(s)));
        List<Node> after = behind.nodes();
        node.ifPresent(n -> after.forEach(n::add));
        return node.isPresent() ? new Introduction(points, node) : new Introduction(joined(points, after), Optional.empty());
    }

    /** Whether an introduction tells the reader to do what follows, and so speaks of nothing above it. */
    static boolean isOrder(Prose introduction) {
        return !Lexicon.THIRD_PERSON.contains(Phrase.of(introduction).at(0)) && !Lexicon.DEMONSTRATIVES.contains(Phrase.of(introduction).at(0));
    }

    /** An introduction of more than one clause: what it introduces goes below all of it. */
    private static Node parted(List<Piece> pieces, Prose sentence) {
        Node first = Node.of(pieces.getFirst(), sentence);
        pieces.subList(1, pieces.size()).forEach(p -> first.add(Node.of(p, sentence)));
        return first;
    }

    /** What follows belongs to the caption, so that no point in between leads into it. */
    private static Prose withoutColon(Prose sentence) {
        Prose text = sentence.strip();
        return text.toString().endsWith(":") ? text.slice(0, text.length() - 1) : text;
    }

    record Introduction(List<Node> before, Optional<Node> lead) {}

    private static List<Node> joined(List<Node> some, List<Node> more) {
        List<Node> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Where the parameters of code are explained before it, the sentence that points at the code comes first. */
    private static int caption(List<Prose> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (Captions.of(Phrase.of(sentences.get(i))).isPresent()) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    private Optional<Node> lead(Prose sentence) {
        if (!english) {
            return Optional.of(new Node(sentence, sentence));
        }
        Phrase phrase = Trims.of(sentence);
        boolean colon = phrase.at(phrase.size() - 1).equals(":");
        if (LeadIns.isEmpty(phrase) || !colon && Fillers.reason(phrase).isPresent()) {
            tally.drop(sentence, Reason.ANNOUNCES);
            return Optional.empty();
        }
        Opening opening = Openings.of(phrase);
        Phrase opened = Phrase.of(opening.link() == Opening.Link.SAME_SUBJECT || opening.label().isPresent()
                || Lexicon.DEMONSTRATIVES.contains(phrase.at(0)) && Captions.of(phrase).isEmpty() ? opening.rest()
                : Connectives.of(phrase).map(Opening::rest).orElse(phrase.prose()));
        if (LeadIns.isEmpty(opened)) {
            tally.drop(sentence, Reason.ANNOUNCES);
            return Optional.empty();
        }
        Prose bare = LeadIns.shortened(opened);
        Prose text = opening.label().filter(_ -> opening.link() == Opening.Link.FREE)
                .map(l -> Prose.added(sentence.source(), l + ": ").plus(bare)).orElse(bare);
        Prose whole = Splice.capitalised(colon && !text.toString().endsWith(":") ? text.plus(":") : text);
        List<Piece> pieces = Length.of(whole) <= Length.LONG ? List.of(Cutter.example(whole)) : Cutter.pieces(whole);
        return Optional.of(parted(pieces, sentence));
    }

    /** Who does what the list behind an introduction tells. */
    String doer(Prose introduction) {
        return english ? Statement.of(Sentences.of(introduction).getLast()).key() : "";
    }

    /** The points of a list item; more than one only where it says several things about nothing in common. */
    Node item(Prose prose, Topic topic) {
        return ListItem.of(prose).map(i -> explained(i, prose, topic.doer()).on(Topic.of(i.term()))).orElseGet(() -> said(sentences(prose), topic));
    }

    private Node explained(ListItem item, Prose whole, String doer) {
        Topic topic = Topic.of(item.term()).doneBy(doer);
        List<Prose> sentences = Sentences.of(item.rest());
        Prose first = sentences.isEmpty() ? whole.strip() : whole.strip().slice(0, whole.strip().length()
                - item.rest().length() + sentences.getFirst().length());
        tally.count(List.of(first));
        tally.count(sentences.isEmpty() ? List.of() : sentences.subList(1, sentences.size()));
        Passage passage = new Passage(tally, topic, english, true);
        if (english && sentences.size() == 1 && Length.of(first) <= Length.LONG) {
            return whole(item.term(), topic, withoutIs(sentences.getFirst()), first);
        }
        for (int i = 0; i < sentences.size(); i++) {
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
            return new Node(term.plus(": ").plus(Splice.lowered(nodes.getFirst().text())), sentence);
        }
        Node parent = new Node(term, sentence);
        nodes.forEach(parent::add);
        return parent;
    }

    private Node said(List<Prose> sentences, Topic above) {
        Optional<Statement> first = english && sentences.size() > 1 ? Optional.of(Statement.of(sentences.getFirst())) : Optional.empty();
        Optional<Subject> term = first.filter(Statement::canElide).flatMap(Statement::subject).filter(s -> isTerm(s));
        List<Node> nodes = passage(sentences, term.map(t -> new Topic(t.key(), above.doer())).orElse(above), true, null);
        if (term.isPresent() && nodes.size() > 1) {
            Node parent = new Node(Splice.capitalised(term.get().name()), sentences.getFirst());
            nodes.forEach(parent::add);
            return parent;
        }
        if (nodes.isEmpty()) {
            return new Node(sentences.getFirst(), sentences.getFirst());
        }
        Node parent = nodes.getFirst();
        nodes.subList(1, nodes.size()).forEach(parent::add);
        return parent;
    }

    /** A subject in bold, or one that "a" introduces, is what the whole item is about. */
    private static boolean isTerm(Subject subject) {
        Prose name = subject.text();
        return name.marks().stream().anyMatch(m -> m.kind() == fieldguide.content.Mark.Kind.STRONG || m.kind() == fieldguide.content.Mark.Kind.EMPHASIS);
    }

    private List<Node> passage(List<Prose> sentences, Topic topic, boolean inList, @Nullable Node before) {
        Passage passage = new Passage(tally, topic, english, inList);
        passage.follow(before);
        passage.say(sentences);
        return passage.nodes();
    }

    private List<Prose> sentences(Prose prose) {
        List<Prose> sentences = Sentences.of(prose);
        tally.count(sentences);
        return sentences;
    }
}
