package fieldguide.sandbox.template;

import static fieldguide.sandbox.template.Function.MANY;
import static fieldguide.sandbox.template.Function.of;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import fieldguide.sandbox.http.Json;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Functions for texts. */
final class TextFunctions {
    static final Map<String, Function> ALL = Map.ofEntries(
            entry("toLower", of(1, 1, a -> text(a.text(0).toLowerCase(Locale.ROOT)))),
            entry("toUpper", of(1, 1, a -> text(a.text(0).toUpperCase(Locale.ROOT)))),
            entry("trim", of(1, 1, a -> text(a.text(0).strip()))),
            entry("string", of(1, 1, a -> text(shown(a.any(0))))),
            entry("format", of(1, MANY, Formats::format)),
            entry("replace", of(3, 3, a -> text(a.text(0).replace(a.text(1), a.text(2))))),
            entry("split", of(2, 2, TextFunctions::split)),
            entry("join", of(2, 2, TextFunctions::join)),
            entry("substring", of(2, 3, TextFunctions::substring)),
            entry("startsWith", of(2, 2, a -> flag(lower(a, 0).startsWith(lower(a, 1))))),
            entry("endsWith", of(2, 2, a -> flag(lower(a, 0).endsWith(lower(a, 1))))),
            entry("padLeft", of(2, 3, TextFunctions::padLeft)),
            entry("base64", of(1, 1, a -> text(Base64.getEncoder().encodeToString(a.text(0).getBytes(UTF_8))))),
            entry("base64ToString", of(1, 1, a -> text(decoded(a)))),
            entry("base64ToJson", of(1, 1, a -> json(a, decoded(a)))),
            entry("json", of(1, 1, a -> json(a, a.text(0)))),
            entry("uri", of(2, 2, TextFunctions::uri)),
            entry("uriComponent", of(1, 1, a -> text(URLEncoder.encode(a.text(0), UTF_8).replace("+", "%20")))),
            entry("uriComponentToString", of(1, 1, a -> text(URLDecoder.decode(a.text(0).replace("+", "%2B"), UTF_8)))),
            entry("uniqueString", of(1, MANY, a -> text(Hashes.unique(String.join("-", a.texts()))))),
            entry("guid", of(1, MANY, a -> text(Hashes.guid(String.join("-", a.texts()))))));

    private TextFunctions() {}

    static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }

    private static JsonNode flag(boolean value) {
        return JsonNodeFactory.instance.booleanNode(value);
    }

    private static String lower(Arguments arguments, int i) {
        return arguments.text(i).toLowerCase(Locale.ROOT);
    }

    /** A value within a text: JSON where it is neither a text nor a number nor a truth value. */
    static String shown(JsonNode value) {
        return value.isString() ? value.asString() : value.isBoolean() ? value.asBoolean() ? "True" : "False"
                : value.isNull() ? "" : Json.write(value);
    }

    private static JsonNode split(Arguments a) {
        String marks = a.any(1).isArray() ? a.list(1).valueStream().map(m -> Pattern.quote(m.asString("")))
                .reduce((x, y) -> x + "|" + y).orElse("(?!)") : Pattern.quote(a.text(1));
        ArrayNode parts = Json.array();
        for (String part : a.text(0).split(marks, -1)) {
            parts.add(part);
        }
        return parts;
    }

    private static JsonNode join(Arguments a) {
        return text(String.join(a.text(1), a.list(0).valueStream().map(TextFunctions::shown).toList()));
    }

    private static JsonNode substring(Arguments a) {
        String whole = a.text(0);
        long start = a.number(1);
        long length = a.count() > 2 ? a.number(2) : whole.length() - start;
        if (start < 0 || length < 0 || start + length > whole.length()) {
            throw a.fault("parameters must refer to a location within the string: start '%d' and length '%d' do not lie within the %d characters of '%s'"
                    .formatted(start, length, whole.length(), whole));
        }
        return text(whole.substring((int) start, (int) (start + length)));
    }

    private static JsonNode padLeft(Arguments a) {
        String whole = shown(a.any(0));
        String pad = a.text(2, " ");
        if (pad.length() != 1 || a.number(1) > 16) {
            throw a.fault("expects a total length of at most 16 and one character to pad with");
        }
        return text(pad.repeat(Math.max(0, (int) a.number(1) - whole.length())) + whole);
    }

    private static String decoded(Arguments a) {
        try {
            return new String(Base64.getDecoder().decode(a.text(0)), UTF_8);
        } catch (IllegalArgumentException e) {
            throw a.fault("expects a valid base64 string, not '" + a.text(0) + "'");
        }
    }

    private static JsonNode json(Arguments a, String text) {
        return Json.read(text).orElseThrow(() -> a.fault("expects valid JSON, not '" + text + "'"));
    }

    private static JsonNode uri(Arguments a) {
        try {
            return text(URI.create(a.text(0)).resolve(a.text(1)).toString());
        } catch (IllegalArgumentException e) {
            throw a.fault("expects a valid address, not '" + a.text(0) + "'");
        }
    }
}
