package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Block.Paragraph;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.cut.Captions;
import fieldguide.guide.cut.Connectives;
import fieldguide.guide.cut.Cutter;
import fieldguide.guide.cut.Dangling;
import fieldguide.guide.cut.LeadIns;
import fieldguide.guide.cut.Length;
import fieldguide.guide.cut.Opening;
import fieldguide.guide.cut.Openings;
import fieldguide.guide.cut.Piece;
import fieldguide.guide.cut.Pointing;
import fieldguide.guide.cut.Trims;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes points of paragraphs that lead into the list, code, table or picture behind them. */
final class Introductions {
    /** Words that say of what follows only that it follows. */
    private static final Set<String> LABELS = Lexicon.words("example how output result options steps sample");

    private static final int LONGEST_LINE = 20;

    private final Tally tally;
    private final boolean english;

    Introductions(Tally tally, boolean english) {
        this.tally = tally;
        this.english = english;
    }

    /** Whether a paragraph ends by pointing at the block behind it. */
    static boolean leads(List<Block> blocks, int i) {
        if (i + 1 == blocks.size() || !(blocks.get(i) instanceof Paragraph p) || p.prose().isBlank()) {
            return false;
        }
        boolean colon = p.prose().strip().text().endsWith(":") || p.prose().strip().text().endsWith("：");
        Prose last = Sentences.of(p.prose()).getLast();
        return switch (blocks.get(i + 1)) {
            case Block.Items items when Announcement.counts(Phrase.of(last), items.items().size()) -> true;
            case Block.Items _, Block.Code _, Block.Table _, Block.Formula _ -> colon || Captions.pointsAhead(Phrase.of(last));
            case Block.Figure _, Block.Video _ -> colon || Captions.of(Phrase.of(last)).isPresent();
            case Block.Heading _, Block.Tabs _, Block.Zone _, Block.Grid _, Block.Quote _, Paragraph _, Block.Alert _ -> false;
        };
    }

    /**
     * @param lead empty where it says nothing
     * @param tied whether the lead says how it hangs together with the point above it, as "Otherwise:" does
     */
    record Introduction(List<Node> before, Optional<Node> lead, boolean tied) {
        static Introduction without(List<Node> points) {
            return new Introduction(points, Optional.empty(), false);
        }
    }

    /** A paragraph in front of what it introduces: its points, and last the introduction if it says anything. */
    Introduction of(Prose prose, Topic topic, Block next, @Nullable Node before) {
        List<Prose> sentences = Sentences.of(prose);
        tally.count(sentences);
        if (topic.isObjectives() && sentences.size() == 1 && before == null) {
            tally.drop(sentences.getFirst(), Reason.ANNOUNCES);
            return Introduction.without(List.of());
        }
        int lead = next instanceof Block.Code ? caption(sentences) : sentences.size() - 1;
        List<Node> points = passage(sentences.subList(0, lead), topic, before);
        Optional<Node> node = lead(sentences.get(lead), isSmall(next) && (!points.isEmpty() || before != null));
        Passage behind = new Passage(tally, Topic.NONE, english, false);
        sentences.subList(lead + 1, sentences.size()).forEach(s -> behind.say(s, withoutColon(s)));
        List<Node> after = behind.nodes();
        node.ifPresent(n -> after.forEach(n::add));
        return node.isPresent() ? new Introduction(points, node, isSmall(next) && isTied(sentences.get(lead), node.get()))
                : Introduction.without(Stream.concat(points.stream(), after.stream()).toList());
    }

    /** Whether what is introduced can stand two levels deep and still be read: code and the like, or a list of single lines. */
    private static boolean isSmall(Block next) {
        return !(next instanceof Block.Items items) || items.items().stream().allMatch(i -> i.blocks().size() == 1 && i.blocks().getFirst() instanceof Paragraph p
                && Sentences.of(p.prose()).size() == 1 && Words.count(p.prose()) <= LONGEST_LINE);
    }

    private static boolean isTied(Prose sentence, Node lead) {
        Opening opening = Openings.of(Trims.of(sentence));
        return opening.link() != Opening.Link.FREE && opening.label().isPresent() || Dangling.is(lead.text(), 1);
    }

    /** Who does what the list behind an introduction tells. */
    String doer(Prose introduction) {
        return english ? Statement.of(Sentences.of(introduction).getLast()).key() : "";
    }

    /** Whether an introduction tells the reader to do what follows, and so speaks of nothing above it. */
    static boolean isOrder(Prose introduction) {
        return !Lexicon.THIRD_PERSON.contains(Phrase.of(introduction).at(0)) && !Lexicon.DEMONSTRATIVES.contains(Phrase.of(introduction).at(0));
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

    /** What follows belongs to the caption, so that no point in between leads into it. */
    private static Prose withoutColon(Prose sentence) {
        Prose text = sentence.strip();
        return text.toString().endsWith(":") ? text.slice(0, text.length() - 1) : text;
    }

    /** @param below whether there is a point above that "But" may speak of */
    private Optional<Node> lead(Prose sentence, boolean below) {
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
        Phrase opened = opened(phrase, opening);
        if (LeadIns.isEmpty(opened) || LABELS.contains(LeadIns.shortened(opened).text().replace(":", "").strip().toLowerCase(Locale.ROOT))) {
            tally.drop(sentence, Reason.ANNOUNCES);
            return Optional.empty();
        }
        Prose bare = Pointing.without(LeadIns.shortened(opened));
        Prose text = opening.label().filter(_ -> below || opening.link() == Opening.Link.FREE)
                .map(l -> Prose.added(sentence.source(), l + ": ").plus(bare)).orElse(bare);
        Prose whole = Splice.capitalised(colon ? Splice.unstopped(withoutColon(text)).plus(":") : text);
        List<Piece> pieces = Length.of(whole) <= Length.LONG ? List.of(Cutter.example(whole)) : Cutter.pieces(whole);
        return Optional.of(parted(pieces, sentence));
    }

    private static Phrase opened(Phrase phrase, Opening opening) {
        boolean tied = opening.link() != Opening.Link.FREE && Captions.of(phrase).isEmpty() || opening.label().isPresent();
        return Phrase.of(tied ? opening.rest() : Connectives.of(phrase).map(Opening::rest).orElse(phrase.prose()));
    }

    /** An introduction of more than one clause: what it introduces goes below all of it. */
    private static Node parted(List<Piece> pieces, Prose sentence) {
        Node first = Node.of(pieces.getFirst(), sentence);
        pieces.subList(1, pieces.size()).forEach(p -> first.add(Node.of(p, sentence)));
        return first;
    }

    private List<Node> passage(List<Prose> sentences, Topic topic, @Nullable Node before) {
        Passage passage = new Passage(tally, topic, english, false);
        passage.follow(before);
        passage.say(sentences);
        return passage.nodes();
    }
}
