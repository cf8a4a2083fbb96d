package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Block.Paragraph;
import fieldguide.content.Prose;
import fieldguide.content.Sentences;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.cut.Captions;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes points of paragraphs that lead into the list, code, table or picture behind them. */
final class Introductions {
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
        List<Node> points = new ArrayList<>(passage(sentences.subList(0, lead), topic, before));
        List<Node> leads = Lead.of(sentences.get(lead), tally, english, isSmall(next) && (!points.isEmpty() || before != null));
        List<Node> after = behind(sentences.subList(lead + 1, sentences.size()));
        if (leads.isEmpty()) {
            points.addAll(after);
            return Introduction.without(points);
        }
        points.addAll(leads.subList(0, leads.size() - 1));
        Node last = leads.getLast();
        after.forEach(last::add);
        return new Introduction(points, Optional.of(last), leads.size() == 1 && isSmall(next) && Lead.isTied(sentences.get(lead), last));
    }

    /** What is said of the code after it was introduced. */
    private List<Node> behind(List<Prose> sentences) {
        Passage behind = new Passage(tally, Topic.NONE, english, false);
        sentences.forEach(s -> behind.say(s, Lead.withoutColon(s)));
        return behind.nodes();
    }

    /** Whether what is introduced can stand two levels deep and still be read: code and the like, or a list of single lines. */
    private static boolean isSmall(Block next) {
        return !(next instanceof Block.Items items) || items.items().stream().allMatch(i -> i.blocks().size() == 1 && i.blocks().getFirst() instanceof Paragraph p
                && Sentences.of(p.prose()).size() == 1 && Words.count(p.prose()) <= LONGEST_LINE);
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

    private List<Node> passage(List<Prose> sentences, Topic topic, @Nullable Node before) {
        Passage passage = new Passage(tally, topic, english, false);
        passage.follow(before);
        passage.say(sentences);
        return passage.nodes();
    }
}
