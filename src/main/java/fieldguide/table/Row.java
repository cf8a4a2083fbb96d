package fieldguide.table;

import fieldguide.content.Prose;
import java.util.List;

/**
 * One respect in which the subjects of a table are compared.
 *
 * @param aspect what the row is about; blank where the source gives it no name
 * @param cells one for each column of the table
 */
public record Row(Prose aspect, List<Cell> cells) {

    /** Whether two of its statements differ; silence is not a difference. */
    boolean differs() {
        return cells.stream().filter(Cell::isStated).map(c -> Wording.key(c.words())).distinct().count() > 1;
    }

    /** Whether the source is silent about some subject here. */
    public boolean hasGaps() {
        return !cells.stream().allMatch(Cell::isStated);
    }
}
