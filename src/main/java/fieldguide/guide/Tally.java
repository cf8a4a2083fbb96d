package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts every sentence of a unit, and keeps those that need no point of their own. */
final class Tally {
    private static final int SHORTEST_REPEAT = 5;

    private final List<Prose> sentences = new ArrayList<>();
    private final Map<SourceSpan, Drop> dropped = new HashMap<>();
    private final Map<String, Prose> said = new HashMap<>();

    /** @param before the sentence that says the same, for a repetition */
    record Drop(Reason reason, Optional<Prose> before) {}

    /** @return whether no sentence of the section said the same before */
    boolean isNew(Prose sentence) {
        return Words.count(sentence) < SHORTEST_REPEAT || said.putIfAbsent(Key.of(sentence), sentence) == null;
    }

    /** Below another heading the same words may speak of something else. */
    void beginSection() {
        said.clear();
    }

    void count(List<Prose> more) {
        sentences.addAll(more);
    }

    void drop(Prose sentence, Reason reason) {
        Optional<Prose> before = reason == Reason.REPEATS ? Optional.ofNullable(said.get(Key.of(sentence))) : Optional.empty();
        dropped.put(Spans.of(sentence), new Drop(reason, before));
    }

    List<Prose> sentences() {
        return sentences;
    }

    /** By the places of the sentences. */
    Map<SourceSpan, Drop> dropped() {
        return dropped;
    }
}
