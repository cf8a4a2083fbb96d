package fieldguide.quiz.item;

import fieldguide.content.Block;
import fieldguide.quiz.wording.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a part can be placed: a column, a description, or a number in an order.
 *
 * @param id unique in its question
 */
public record Place(String id, List<Block> text) {
    /** The places of an order, from 1 up. They have no text: a page shows the number. */
    public static List<Place> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> new Place(Integer.toString(n), List.of())).toList();
    }

    public String words() {
        return Words.of(text);
    }
}
