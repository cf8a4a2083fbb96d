package fieldguide.study;

import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Verdict;

/**
 * An answer on its way into the record.
 *
 * @param owner {@code guest:<id>} or {@code account:<id>}
 * @param token of the form it came by; the same token twice is the same submission
 * @param attempt the sitting it belongs to
 */
public record Submission(String owner, String token, String attempt, Quiz quiz, Verdict verdict) {}
