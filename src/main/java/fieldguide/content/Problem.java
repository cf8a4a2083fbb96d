package fieldguide.content;

import java.util.Comparator;

/**
 * Something in the source that its author should look at.
 *
 * @param line counted from 1
 * @param rule a short name for its kind, as {@code missing-include}
 * @param message what is wrong and what to do about it, in a sentence
 */
public record Problem(Severity severity, String file, int line, String rule, String message) {
    /** An error leaves something out of the library; a warning only looks wrong. */
    public enum Severity { ERROR, WARNING }

    public static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::rule);

    public static Problem error(String file, int line, String rule, String message) {
        return new Problem(Severity.ERROR, file, line, rule, message);
    }

    public static Problem warning(String file, int line, String rule, String message) {
        return new Problem(Severity.WARNING, file, line, rule, message);
    }

    /** {@code file:line}. */
    public String place() {
        return file + ":" + line;
    }

    /** As compilers print it: {@code file:line: error: message [rule]}. */
    @Override
    public String toString() {
        return "%s:%d: %s: %s [%s]".formatted(file, line, severity.name().toLowerCase(java.util.Locale.ROOT), message, rule);
    }
}
