package fieldguide.sandbox.template;

import org.jspecify.annotations.Nullable;

/** A template that cannot be deployed, with the code and text of Resource Manager. Leaves this room as an answer only. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final @Nullable String expression;

    private Fault(String code, String message, @Nullable String expression) {
        super(message, null, false, false);
        this.code = code;
        this.expression = expression;
    }

    static Fault invalid(String message) {
        return new Fault("InvalidTemplate", message, null);
    }

    /** Something else that Resource Manager has a code for. */
    public static Fault of(String code, String message) {
        return new Fault(code, message, null);
    }

    /** Knows where it happened, unless an inner place is known already. */
    Fault in(String text) {
        return expression == null ? new Fault(code, message(), text) : this;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    /** The text of the template in which it lies, or null. */
    public @Nullable String expression() {
        return expression;
    }
}
