package fieldguide.quiz.item;

import fieldguide.content.Block;
import fieldguide.quiz.wording.Words;
import java.util.List;

/**
 * One of the choices of a question. Whether it is correct and why must not reach a page before the answer is given.
 *
 * @param id unique in its question; says nothing about its place or whether it is correct
 * @param explanation why it is right or wrong; empty where the author gave none
 */
public record Option(String id, List<Block> text, boolean correct, List<Block> explanation) {
    public String words() {
        return Words.of(text);
    }
}
