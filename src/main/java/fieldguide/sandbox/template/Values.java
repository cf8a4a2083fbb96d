package fieldguide.sandbox.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Parameters or variables by name, each computed when it is first used. Letter case of names does not matter. */
final class Values {
    private final String what;
    private final Map<String, Supplier<JsonNode>> rules = new HashMap<>();
    private final Map<String, JsonNode> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /** @param what the word for one of them in messages */
    Values(String what) {
        this.what = what;
    }

    Values with(List<String> names, Function<String, Supplier<JsonNode>> rule) {
        names.forEach(name -> rules.put(name.toLowerCase(Locale.ROOT), rule.apply(name)));
        return this;
    }

    JsonNode get(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        JsonNode value = known.get(key);
        return value != null ? value : computed(name, key);
    }

    private JsonNode computed(String name, String key) {
        Supplier<JsonNode> rule = rules.get(key);
        if (rule == null) {
            throw Fault.invalid("The template %s '%s' is not found. Please see https://aka.ms/arm-syntax-%ss for usage details."
                    .formatted(what, name, what));
        }
        if (!open.add(key)) {
            throw Fault.invalid("The template %s '%s' depends on itself.".formatted(what, name));
        }
        JsonNode value = rule.get();
        open.remove(key);
        known.put(key, value);
        return value;
    }

    boolean has(String name) {
        return rules.containsKey(name.toLowerCase(Locale.ROOT));
    }

    void all() {
        rules.keySet().forEach(this::get);
    }
}
