package fieldguide.study;

import fieldguide.quiz.Verdict;

/**
 * An answer on its way into the record.
 *
 * @param owner {@code guest:<id>} or {@code account:<id>}
 * @param token of the form it came by; the same token twice is the same submission
 * @param attempt the sitting it belongs to
 * @param module id of the module
 * @param quiz id of the quiz: the unit's or the module's
 */
public record Submission(String owner, String token, String attempt, String module, String quiz, Verdict verdict) {}
