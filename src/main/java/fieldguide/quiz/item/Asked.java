package fieldguide.quiz.item;

import fieldguide.content.Block;
import fieldguide.quiz.wording.Words;
import java.util.List;

/**
 * What every question has.
 *
 * @param stem what is asked, with its code or pictures; where words are to be filled in, {@link #GAP} stands for them
 */
public record Asked(Identity identity, List<Block> stem, Basis basis) {
    /** The line that stands for missing words. */
    public static final String GAP = "____";

    /** Whether words are to be filled in. */
    public boolean hasGap() {
        return Words.of(stem).contains(GAP);
    }
}
