package fieldguide.study;

import fieldguide.quiz.item.Answer;
import java.time.Instant;

/**
 * One answer as recorded.
 *
 * @param attempt the sitting it belongs to
 * @param first whether it is its owner's first answer to this revision of the question
 * @param answer what was given
 */
public record Attempt(String attempt, String token, String module, String quiz, String question, String revision,
        boolean correct, boolean first, Answer answer, Instant at) {}
