package fieldguide.sandbox.template;

import tools.jackson.databind.JsonNode;

/**
 * How much a deployment may compute, together with those nested in it: else a few lines that double each other would
 * fill the memory.
 */
public final class Budget {
    private static final int CHARACTERS = 3_000_000;
    private static final int RESOURCE = 2_000;
    private int left = CHARACTERS;

    JsonNode spend(JsonNode value) {
        count(value);
        return value;
    }

    /** A resource costs more than the text that describes it. */
    void resource(JsonNode source) {
        take(RESOURCE);
        count(source);
    }

    private void count(JsonNode value) {
        take(1 + (value.isString() ? value.asString().length() : 0));
        value.forEach(this::count);
    }

    private void take(int characters) {
        left -= characters;
        if (left < 0) {
            throw Fault.invalid("The template computes more than " + CHARACTERS + " characters. Make it smaller.");
        }
    }
}
