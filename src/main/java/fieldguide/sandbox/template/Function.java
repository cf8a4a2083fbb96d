package fieldguide.sandbox.template;

import tools.jackson.databind.JsonNode;

/** One function of the template language, and how many arguments it takes. */
record Function(int least, int most, Body body) {
    static final int MANY = Integer.MAX_VALUE;

    /** What it computes. */
    interface Body {
        JsonNode of(Arguments arguments, Context context);
    }

    /** What it computes from its arguments alone. */
    interface Plain {
        JsonNode of(Arguments arguments);
    }

    static Function of(int least, int most, Plain plain) {
        return new Function(least, most, (arguments, context) -> plain.of(arguments));
    }

    static Function in(int least, int most, Body body) {
        return new Function(least, most, body);
    }
}
