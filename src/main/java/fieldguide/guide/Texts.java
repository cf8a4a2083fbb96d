package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.content.SourceText;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes points of paragraphs and of the text of list items. */
final class Texts {
    private static final Set<String> NONE = Set.of("none", "n/a", "nothing", "no prerequisites");
    private static final int LONGEST_NONE = 20;

    private final Tally tally;
    private final boolean english;
    private final Explanations explanations;

    Texts(Tally tally, boolean english) {
        this.tally = tally;
        this.english = english;
        this.explanations = new Explanations(tally, english);
    }

    /** @param before the point above, of which the paragraph may speak */
    List<Node> paragraph(Prose prose, Topic topic, @Nullable Node before) {
        Optional<List<Prose>> lines = Lines.of(prose);
        if (lines.isPresent()) {
            tally.count(lines.get());
            return lines.get().stream().map(l -> new Node(l, l)).toList();
        }
        return ListItem.marked(prose).map(i -> List.of(explanations.of(i, prose, ""))).orElseGet(() -> passage(sentences(prose), topic, false, before));
    }

    /** Whether a paragraph begins with "it" or "this", which can only be what stands before it. */
    boolean goesOn(Prose prose) {
        List<Prose> sentences = english ? Sentences.of(prose) : List.of();
        return !sentences.isEmpty() && Statement.of(sentences.getFirst()).reference().isBarePronoun();
    }

    Introductions introductions() {
        return new Introductions(tally, english);
    }

    /** Whether a block only says that there is nothing to say, as "None" below "Prerequisites"; it goes. */
    boolean dropsNone(Block block) {
        List<Prose> all = block.all().flatMap(b -> b instanceof Block.Paragraph p ? Stream.of(p.prose()) : Stream.empty()).toList();
        boolean none = all.size() == 1 && all.getFirst().length() <= LONGEST_NONE && NONE.contains(Splice.unstopped(all.getFirst()).text().toLowerCase(Locale.ROOT));
        if (none) {
            sentences(all.getFirst()).forEach(s -> tally.drop(s, Coverage.Reason.FILLER));
        }
        return none;
    }

    /** Whether a paragraph and the list behind it only look back at what the module taught; they go. */
    boolean dropsRecap(List<Block> blocks, int i) {
        boolean recap = english && Recaps.is(blocks, i);
        if (recap) {
            Recaps.drop(blocks, i, tally);
        }
        return recap;
    }

    /** Says of words that file a note that they are no part of it. */
    void file(Prose prose) {
        sentences(prose).forEach(s -> tally.drop(s, Coverage.Reason.FURNITURE));
    }

    /** What is said of a film, figure or the like by a text whose other words only point at it. */
    Node caption(Prose words, Prose text) {
        tally.count(List.of(text));
        return new Node(words, text);
    }

    /** What names the blocks behind it. */
    Node name(Prose prose) {
        tally.count(List.of(prose.strip()));
        return new Node(prose.strip(), prose.strip());
    }

    /** Whether a list is nothing but what surrounds a page's words; if so, it is counted and dropped. */
    boolean dropsFurniture(Block.Items list) {
        List<Prose> items = list.items().stream().flatMap(i -> i.blocks().stream())
                .map(b -> b instanceof Block.Paragraph p ? p.prose() : Prose.added(new SourceText("", ""), "?")).toList();
        boolean furniture = Fillers.isFurniture(items);
        if (furniture) {
            tally.count(items);
            items.forEach(i -> tally.drop(i, Reason.FURNITURE));
        }
        return furniture;
    }

    /** The points of a list item; more than one only where it says several things about nothing in common. */
    Node item(Prose prose, Topic topic) {
        return ListItem.of(prose).map(i -> explanations.of(i, prose, topic.doer()).on(Topic.of(i.term()).asTerm())).orElseGet(() -> said(sentences(prose), topic));
    }

    private Node said(List<Prose> sentences, Topic above) {
        Optional<Statement> first = english && sentences.size() > 1 ? Optional.of(Statement.of(sentences.getFirst())) : Optional.empty();
        Optional<Subject> term = first.filter(Statement::canElide).flatMap(Statement::subject).filter(s -> isTerm(s));
        List<Node> nodes = passage(sentences, term.map(t -> new Topic(t.key()).asTerm()).orElse(above), true, null);
        if (term.isPresent() && nodes.size() == 1) {
            Node only = nodes.getFirst();
            only.reword(Splice.capitalised(term.get().name()).plus(": ").plus(Splice.lowered(only.text())));
            return only;
        }
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
