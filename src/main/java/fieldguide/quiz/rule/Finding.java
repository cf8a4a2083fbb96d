package fieldguide.quiz.rule;

import java.util.Locale;

/**
 * A rule of item writing that a question breaks.
 *
 * @param rule its short name
 * @param message what is wrong and what to do about it
 */
public record Finding(String rule, String message) {
    static Finding of(Enum<?> rule, String message) {
        return new Finding(rule.name().toLowerCase(Locale.ROOT).replace('_', '-'), message);
    }
}
