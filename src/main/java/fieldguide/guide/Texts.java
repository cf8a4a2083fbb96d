package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.guide.Coverage.Reason;
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
        return ListItem.marked(prose).map(i -> List.of(explained(i, prose))).orElseGet(() -> passage(sentences(prose), topic, false, before));
    }

    /** A paragraph in front of what it introduces: its points, and last the introduction if it says anything. */
    Introduction introduction(Prose prose, Topic topic, boolean code, @Nullable Node before) {
        List<Prose> sentences = sentences(prose);
        int lead = code ? caption(sentences) : sentences.size() - 1;
        List<Node> points = passage(sentences.subList(0, lead), topic, false, before);
        Optional<Node> node = lead(sentences.get(lead));
        List<Node> after = passage(sentences.subList(lead + 1, sentences.size()), Topic.NONE, false, null);
        node.ifPresent(n -> after.forEach(n::add));
        return node.isPresent() ? new Introduction(points, node) : new Introduction(joined(points, after), Optional.empty());
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
        Prose bare = LeadIns.shortened(opened);
        Prose text = opening.label().filter(_ -> opening.link() == Opening.Link.FREE)
                .map(l -> Prose.added(sentence.source(), l + ": ").plus(bare)).orElse(bare);
        return Optional.of(new Node(Splice.capitalised(colon && !text.toString().endsWith(":") ? text.plus(":") : text), sentence));
    }

    /** The points of a list item; more than one only where it says several things about nothing in common. */
    Node item(Prose prose) {
        return ListItem.of(prose).map(i -> explained(i, prose)).orElseGet(() -> said(sentences(prose)));
    }

    private Node explained(ListItem item, Prose whole) {
        List<Prose> sentences = Sentences.of(item.rest());
        Prose first = sentences.isEmpty() ? whole.strip() : whole.strip().slice(0, whole.strip().length()
                - item.rest().length() + sentences.getFirst().length());
        tally.count(List.of(first));
        tally.count(sentences.isEmpty() ? List.of() : sentences.subList(1, sentences.size()));
        Passage passage = new Passage(tally, Topic.of(item.term()), english, true);
        for (int i = 0; i < sentences.size(); i++) {
            passage.say(i == 0 ? first : sentences.get(i), sentences.get(i));
        }
        return below(item.term(), first, passage.nodes());
    }

    private static Node below(Prose term, Prose sentence, List<Node> nodes) {
        if (nodes.size() == 1 && nodes.getFirst().children().isEmpty()
                && Words.count(term) + Words.count(nodes.getFirst().text()) <= Length.LONG) {
            return new Node(term.plus(": ").plus(Splice.lowered(nodes.getFirst().text())), sentence);
        }
        Node parent = new Node(term, sentence);
        nodes.forEach(parent::add);
        return parent;
    }

    private Node said(List<Prose> sentences) {
        Optional<Statement> first = english && sentences.size() > 1 ? Optional.of(Statement.of(sentences.getFirst())) : Optional.empty();
        Optional<Subject> term = first.filter(Statement::canElide).flatMap(Statement::subject).filter(s -> isTerm(s));
        List<Node> nodes = passage(sentences, term.map(t -> new Topic(t.key())).orElse(Topic.NONE), true, null);
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
