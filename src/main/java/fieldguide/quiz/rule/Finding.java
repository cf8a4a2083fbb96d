package fieldguide.quiz.rule;

/**
 * A rule of item writing that a question breaks.
 *
 * @param rule its short name
 * @param message what is wrong and what to do about it
 */
public record Finding(String rule, String message) {}
