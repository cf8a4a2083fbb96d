package fieldguide.sandbox.template;

import tools.jackson.databind.JsonNode;

/** How much a template may compute: else a few lines that double each other would fill the memory. */
final class Budget {
    private static final int CHARACTERS = 4_000_000;
    private int left = CHARACTERS;

    JsonNode spend(JsonNode value) {
        count(value);
        return value;
    }

    private void count(JsonNode value) {
        left -= 1 + (value.isString() ? value.asString().length() : 0);
        if (left < 0) {
            throw Fault.invalid("The template computes more than " + CHARACTERS + " characters. Make it smaller.");
        }
        value.forEach(this::count);
    }
}
