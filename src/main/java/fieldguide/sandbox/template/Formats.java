package fieldguide.sandbox.template;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Composite formatting: {@code {0}}, and whole numbers as {@code {0:D4}}, {@code {0:X2}} or {@code {0:N0}}. */
final class Formats {
    private static final Pattern HOLE = Pattern.compile("\\{\\{|}}|\\{(\\d{1,3})(?::([DdXxNn])(\\d{0,2}))?}");

    private Formats() {}

    static JsonNode format(Arguments a) {
        Matcher hole = HOLE.matcher(a.text(0));
        var text = new StringBuilder();
        while (hole.find()) {
            hole.appendReplacement(text, Matcher.quoteReplacement(filled(a, hole)));
        }
        return TextFunctions.text(hole.appendTail(text).toString());
    }

    private static String filled(Arguments a, Matcher hole) {
        if (hole.group(1) == null) {
            return hole.group().substring(1);
        }
        int index = Integer.parseInt(hole.group(1)) + 1;
        if (index >= a.count()) {
            throw a.fault("has no value for the place {%d}: index (zero based) must be less than the %d values given"
                    .formatted(index - 1, a.count() - 1));
        }
        return hole.group(2) == null ? TextFunctions.shown(a.any(index)) : number(a, index, hole);
    }

    private static String number(Arguments a, int index, Matcher hole) {
        int digits = hole.group(3).isEmpty() ? 0 : Integer.parseInt(hole.group(3));
        long value = a.number(index);
        return switch (hole.group(2)) {
            case "D", "d" -> (value < 0 ? "-" : "") + padded(String.valueOf(Math.abs(value)), digits);
            case "X" -> padded(Long.toHexString(value).toUpperCase(Locale.ROOT), digits);
            case "x" -> padded(Long.toHexString(value), digits);
            default -> String.format(Locale.ROOT, "%,." + (hole.group(3).isEmpty() ? 2 : digits) + "f", (double) value);
        };
    }

    private static String padded(String text, int digits) {
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
