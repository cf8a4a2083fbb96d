package fieldguide.quiz.item;

import fieldguide.content.Block;
import fieldguide.quiz.wording.Words;
import java.util.List;

/** Something asked that can be marked by program: options to choose from, parts to be placed, or words to be written. */
public sealed interface Question permits Choice, Placing, Writing {
    Asked asked();

    /** Marks an answer. An answer of another kind counts as none. */
    Verdict mark(Answer answer);

    /** The answer that is right throughout. */
    Answer solution();

    default Identity identity() {
        return asked().identity();
    }

    /** What is asked, with its code or pictures. */
    default List<Block> stem() {
        return asked().stem();
    }

    default Basis basis() {
        return asked().basis();
    }

    default String id() {
        return identity().id();
    }

    default String revision() {
        return identity().revision();
    }

    default String stemWords() {
        return Words.of(stem());
    }
}
