package fieldguide.sandbox.cloud;

/**
 * One step of deciding whether a call may pass.
 *
 * @param name short name, such as {@code audience} or {@code signature}
 * @param outcome whether it passed; checks behind the first failed one are not reached
 * @param detail what was compared, in plain words
 */
public record Check(String name, Outcome outcome, String detail) {
    /** How a check ended. */
    public enum Outcome {
        PASSED,
        FAILED,
        NOT_REACHED
    }

    public static Check passed(String name, String detail) {
        return new Check(name, Outcome.PASSED, detail);
    }

    public static Check failed(String name, String detail) {
        return new Check(name, Outcome.FAILED, detail);
    }

    public static Check notReached(String name) {
        return new Check(name, Outcome.NOT_REACHED, "");
    }
}
