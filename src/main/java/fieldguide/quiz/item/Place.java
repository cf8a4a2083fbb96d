package fieldguide.quiz.item;

import fieldguide.content.Block;
import fieldguide.quiz.wording.Words;
import java.util.List;

/**
 * Where a part can be placed: a column, a description, or a number in an order.
 *
 * @param id unique in its question
 */
public record Place(String id, List<Block> text) {
    public String words() {
        return Words.of(text);
    }
}
