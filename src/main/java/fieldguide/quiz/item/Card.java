package fieldguide.quiz.item;

import fieldguide.content.Prose;

/**
 * A term and what it is, to be recalled from one to the other.
 *
 * @param home id of the module that defines the term; empty where the library's glossary does, whose cards all modules share
 * @param front what is shown
 * @param back what is to be recalled
 */
public record Card(String home, Identity identity, Way way, Prose front, Prose back, Basis basis) {
    /** Which side is shown first. */
    public enum Way { TERM, MEANING }
}
