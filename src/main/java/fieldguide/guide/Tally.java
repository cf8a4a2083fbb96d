package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts every sentence of a unit, and keeps those that need no point of their own. */
final class Tally {
    private static final int SHORTEST_REPEAT = 5;

    private final List<Prose> sentences = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    /** @return whether no sentence of the section said the same before */
    boolean isNew(Prose sentence) {
        return Words.count(sentence) < SHORTEST_REPEAT || said.add(Key.of(sentence));
    }

    /** Below another heading the same words may speak of something else. */
    void beginSection() {
        said.clear();
    }

    void count(List<Prose> more) {
        sentences.addAll(more);
    }

    void drop(Prose sentence, Reason reason) {
        dropped.add(new Dropped(sentence, Spans.of(sentence), reason));
    }

    List<Prose> sentences() {
        return sentences;
    }

    List<Dropped> dropped() {
        return dropped;
    }
}
