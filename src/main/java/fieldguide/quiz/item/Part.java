package fieldguide.quiz.item;

import fieldguide.content.Block;
import fieldguide.quiz.wording.Words;
import java.util.List;

/**
 * One of the things to be placed. Its place and why it belongs there must not reach a page before the answer is given.
 *
 * @param id unique in its question; says nothing about its place
 * @param place id of the place where it belongs
 * @param explanation why it belongs there; empty where the author gave none
 */
public record Part(String id, List<Block> text, String place, List<Block> explanation) {
    public String words() {
        return Words.of(text);
    }
}
