package fieldguide.quiz.item;

import fieldguide.content.Block;
import java.util.List;

/**
 * An answer, marked.
 *
 * @param answer what was given, without what the question does not have
 * @param complete whether there was something to mark everywhere; one that is not should be asked for again
 * @param parts in the question's own order: its options, its parts, or what was written
 */
public record Verdict(Question question, Answer answer, boolean complete, List<Judged> parts) {

    /**
     * One part of a marked answer.
     *
     * @param part id of the option or part; {@link Writing#PART} for what was written
     * @param right for an option, whether choosing or leaving it was right
     * @param why why it is right, or for an option or a foreseen mistake why it is wrong; empty where nobody said
     */
    public record Judged(String part, boolean right, List<Block> why) {}

    /** Whether all of it is right. */
    public boolean correct() {
        return complete && parts.stream().allMatch(Judged::right);
    }
}
