package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.cut.Entrance;
import fieldguide.guide.cut.Relative;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Phrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sentences that follow each other, on their way to points: what goes, what stays word for word, what is cut and placed. */
final class Passage {
    private final Tally tally;
    private final Topic topic;
    private final boolean english;
    private final boolean inList;
    private final Placement placement;
    private final Quotation quotation = new Quotation();

    /** @param inList whether these are of a list item, which never goes as a whole */
    Passage(Tally tally, Topic topic, boolean english, boolean inList) {
        this.tally = tally;
        this.topic = topic;
        this.english = english;
        this.inList = inList;
        this.placement = new Placement(topic, inList);
    }

    List<Node> nodes() {
        return placement.nodes();
    }

    /** The point before this passage, for sentences that begin it and speak of what went before. */
    void follow(@Nullable Node before) {
        placement.follow(before);
    }

    void say(List<Prose> sentences) {
        Optional<Sequence> sequence = english ? Sequence.in(sentences) : Optional.empty();
        if (sequence.isEmpty()) {
            tell(sentences);
            return;
        }
        tell(sentences.subList(0, sequence.get().from()));
        placement.steps(sequence.get().steps().stream().map(this::step).toList());
        say(sentences.subList(sequence.get().to(), sentences.size()));
    }

    private void tell(List<Prose> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (english && i + 1 < sentences.size() && isExplained(sentences.get(i), sentences.get(i + 1))) {
                tally.drop(sentences.get(i), Reason.ANNOUNCES);
                continue;
            }
            if (!english || !quotation.holds(sentences.get(i))) {
                say(sentences.get(i), sentences.get(i));
                continue;
            }
            int begin = i;
            while (quotation.isOpen() && i + 1 < sentences.size()) {
                quotation.holds(sentences.get(++i));
            }
            placement.quote(Quotation.nodes(sentences.subList(begin, i + 1)));
        }
    }

    /** Whether a sentence only brings in what the next one explains. */
    private static boolean isExplained(Prose sentence, Prose next) {
        return Entrance.of(sentence).filter(n -> Key.of(n).equals(Statement.of(next).key())).isPresent();
    }

    private Node step(List<Prose> sentences) {
        Passage inner = new Passage(tally, topic, english, true);
        inner.tell(sentences);
        Node first = inner.nodes().getFirst();
        inner.nodes().subList(1, inner.nodes().size()).forEach(first::add);
        return first;
    }

    /** @param text the part of the sentence that has not become a label already */
    void say(Prose sentence, Prose text) {
        Optional<Reason> reason = reason(sentence);
        Optional<Node> saved = reason.filter(r -> r == Reason.ANNOUNCES).flatMap(_ -> Relative.fact(sentence).map(p -> Node.of(p, sentence)));
        if (saved.isPresent()) {
            placement.add(saved.get());
        } else if (reason.isPresent()) {
            tally.drop(sentence, reason.get());
        } else if (english) {
            placement.place(Statement.of(sentence, topic.shortened(text)));
        } else {
            Halt.parts(text).forEach(p -> placement.add(new Node(p, sentence)));
        }
    }

    private Optional<Reason> reason(Prose sentence) {
        if (!english && !inList && Fillers.isFurniture(sentence)) {
            return Optional.of(Reason.FURNITURE);
        }
        Optional<Reason> reason = english && !(inList && nodes().isEmpty()) ? Fillers.reason(Phrase.of(sentence)) : Optional.empty();
        return reason.isEmpty() && !inList && !tally.isNew(sentence) ? Optional.of(Reason.REPEATS) : reason;
    }
}
