package fieldguide.study;

import java.time.Instant;
import java.util.Set;

/**
 * One answer as recorded.
 *
 * @param attempt the sitting it belongs to
 * @param first whether it is its owner's first answer to this revision of the question
 * @param chosen ids of the chosen options
 */
public record Attempt(String attempt, String token, String module, String quiz, String question, String revision,
        boolean correct, boolean first, Set<String> chosen, Instant at) {}
