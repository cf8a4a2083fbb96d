package fieldguide.content;

import java.util.List;
import java.util.Optional;

/**
 * A question as an author wrote it, before anything is made of it.
 *
 * @param id given by the author, if any
 * @param stem what is asked, with its code or pictures
 * @param objective the learning objective it serves, in the words of the heading above it; empty where none is named
 */
public record AuthoredItem(Optional<String> id, List<Block> stem, AuthoredTask task, Optional<String> objective, SourceSpan span) {

    /**
     * One of several options, or an answer that the author expects to be written.
     *
     * @param text one paragraph as a rule; code where the choice is code
     * @param explanation why it is right or wrong; empty where the author gave none
     */
    public record Choice(List<Block> text, boolean correct, List<Block> explanation, SourceSpan span) {}

    /** The options to choose from; none where the question is answered in another way. */
    public List<Choice> choices() {
        return task instanceof AuthoredTask.Choosing(var choices) ? choices : List.of();
    }
}
