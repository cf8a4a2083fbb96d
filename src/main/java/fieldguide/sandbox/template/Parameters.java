package fieldguide.sandbox.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * The parameters of a template: declared, given, and checked against each other.
 *
 * @param given values by name, each as {@code {"value": …}}
 */
record Parameters(JsonNode declared, JsonNode given) {

    /** Refuses what was given and not declared, then hands out the values. */
    Values values(java.util.function.Supplier<Context> context) {
        given.propertyNames().forEach(name -> {
            if (declaration(name).isMissingNode()) {
                throw Fault.invalid(("Deployment template validation failed: 'The template parameters '%s' in the parameters file are not valid; "
                        + "they are not present in the original template and can therefore not be provided at deployment time. "
                        + "The only supported parameters for this template are '%s'.'.")
                        .formatted(name, String.join(", ", names())));
            }
        });
        return new Values("parameter").with(names(), name -> () -> value(name, context.get()));
    }

    private List<String> names() {
        return StreamSupport.stream(declared.propertyNames().spliterator(), false).toList();
    }

    private JsonNode declaration(String name) {
        return Evaluation.property(declared, name);
    }

    private JsonNode value(String name, Context context) {
        JsonNode declaration = declaration(name);
        JsonNode sent = Evaluation.property(given, name);
        if (sent.has("reference")) {
            throw Fault.of("KeyVaultParameterReferenceNotSupported", "The value of the template parameter '%s' is a reference to a Key Vault, which this sandbox does not follow. Give the value itself."
                    .formatted(name));
        }
        JsonNode value = sent.path("value");
        if (value.isMissingNode() || value.isNull() && !declaration.path("nullable").asBoolean(false)) {
            value = byDefault(name, declaration, context);
        }
        String problem = value.isNull() && declaration.path("nullable").asBoolean(false) ? null
                : problem(declaration, value);
        if (problem != null) {
            throw Fault.invalid("Deployment template validation failed: 'The provided value for the template parameter '%s' is not valid. %s'."
                    .formatted(name, problem));
        }
        return value;
    }

    private static JsonNode byDefault(String name, JsonNode declaration, Context context) {
        if (declaration.has("defaultValue")) {
            return new Evaluation(context.at(Context.Stage.DEFAULTS, context.references()))
                    .of(declaration.path("defaultValue"));
        }
        if (declaration.path("nullable").asBoolean(false)) {
            return NullNode.getInstance();
        }
        throw Fault.invalid(("Deployment template validation failed: 'The value for the template parameter '%s' is not provided. "
                + "Please see https://aka.ms/arm-create-parameter-file for usage details.'.").formatted(name));
    }

    private static @Nullable String problem(JsonNode declaration, JsonNode value) {
        String type = declaration.path("type").asString("").toLowerCase(Locale.ROOT);
        String wanted = switch (type) {
            case "string", "securestring" -> "String";
            case "int" -> "Integer";
            case "bool" -> "Boolean";
            case "array" -> "Array";
            case "object", "secureobject" -> "Object";
            default -> throw Fault.invalid("The type '" + type + "' of a template parameter is not one of string, secureString, int, bool, object, secureObject, array.");
        };
        if (!Arguments.type(value).equals(wanted)) {
            return "Template parameter JToken type is not valid. Expected '%s'. Actual '%s'."
                    .formatted(wanted, Arguments.type(value));
        }
        JsonNode allowed = declaration.path("allowedValues");
        if (allowed.isArray() && allowed.valueStream().noneMatch(value::equals)) {
            return "The value is not part of the allowed value(s): '%s'.".formatted(allowed.valueStream()
                    .map(TextFunctions::shown).collect(Collectors.joining(",")));
        }
        return bounds(declaration, value);
    }

    private static @Nullable String bounds(JsonNode declaration, JsonNode value) {
        if (value.isNumber()) {
            return outside(declaration, "minValue", "maxValue", value.asLong(), "Its value is");
        }
        long length = value.isString() ? value.asString().length() : value.size();
        return value.isString() || value.isArray() ? outside(declaration, "minLength", "maxLength", length, "Its length is") : null;
    }

    private static @Nullable String outside(JsonNode declaration, String least, String most, long is, String what) {
        if (is < declaration.path(least).asLong(Long.MIN_VALUE)) {
            return "%s '%d'; it must be greater than or equal to '%s'.".formatted(what, is, declaration.path(least));
        }
        return is > declaration.path(most).asLong(Long.MAX_VALUE)
                ? "%s '%d'; it must be less than or equal to '%s'.".formatted(what, is, declaration.path(most)) : null;
    }
}
