package fieldguide.sandbox.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All functions of the template language that the sandbox knows ("ARM template functions"). */
final class Functions {
    private static final Map<String, Function> ALL = all();

    private Functions() {}

    private static Map<String, Function> all() {
        var all = new HashMap<String, Function>();
        List.of(TextFunctions.ALL, ListFunctions.ALL, ObjectFunctions.ALL, NumberFunctions.ALL, LogicFunctions.ALL,
                IdFunctions.ALL, DeploymentFunctions.ALL).forEach(some -> some.forEach((name, function) ->
                all.put(name.toLowerCase(Locale.ROOT), function)));
        return Map.copyOf(all);
    }

    static Function known(String name) {
        Function function = ALL.get(name);
        if (function == null) {
            throw Fault.invalid("The template function '" + name
                    + "' is not valid. Please see https://aka.ms/arm-functions for usage details.");
        }
        return function;
    }

    static JsonNode call(String name, List<JsonNode> arguments, Context context) {
        Function function = known(name);
        arity(name, function.least(), function.most(), arguments.size());
        return function.body().of(new Arguments(name, arguments), context);
    }

    static void arity(String name, int least, int most, int given) {
        if (given < least || given > most) {
            String wanted = least == most ? String.valueOf(least)
                    : most == Function.MANY ? "at least " + least : least + " to " + most;
            throw Fault.invalid("Unable to evaluate template language function '%s': function requires %s argument(s) while %d were provided. Please see https://aka.ms/arm-functions#%s for usage details."
                    .formatted(name, wanted, given, name));
        }
    }
}
