package fieldguide.quiz;

import java.util.Set;

/** What a learner gave for one question. */
public sealed interface Answer {
    /** @param options ids of the chosen options; ids the question does not have are ignored */
    record Chosen(Set<String> options) implements Answer {}
}
