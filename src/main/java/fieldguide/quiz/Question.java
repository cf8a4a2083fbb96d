package fieldguide.quiz;

import fieldguide.content.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Something asked that can be marked by program. */
public sealed interface Question {
    Identity identity();

    /** What is asked, with its code or pictures. */
    List<Block> stem();

    List<Option> options();

    Basis basis();

    /** One of the options is right. */
    record SingleChoice(Identity identity, List<Block> stem, List<Option> options, Basis basis) implements Question {}

    /** As many options are right as the page says: {@code keys().size()}. */
    record MultipleChoice(Identity identity, List<Block> stem, List<Option> options, Basis basis) implements Question {}

    default String id() {
        return identity().id();
    }

    default String revision() {
        return identity().revision();
    }

    default String stemWords() {
        return Words.of(stem());
    }

    /** The correct options. */
    default List<Option> keys() {
        return options().stream().filter(Option::correct).toList();
    }

    /** The options in the order of one attempt: the same for the same attempt, another for the next. */
    default List<Option> optionsFor(String attempt) {
        List<Option> ordered = new ArrayList<>(options());
        Collections.shuffle(ordered, Shuffle.by(attempt, id()));
        return List.copyOf(ordered);
    }

    /** Marks an answer. */
    default Verdict mark(Answer answer) {
        return Verdict.of(this, answer);
    }
}
