package fieldguide.quiz.item;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit.
 *
 * @param unit as it was written; empty for a bare number
 */
public record Quantity(BigDecimal number, Optional<String> unit) {
    private static final Pattern FORM = Pattern.compile(
            "(?:about |approximately |~ ?)?(?<number>[-+]?\\d{1,15}(?:[.,]\\d{1,15}|(?:,\\d{3}){1,4})?)\\s*(?<unit>%|[\\p{L}][\\p{L} /²³-]{0,40})?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:,\\d{3})+");

    /** @param kind units of different kinds cannot be compared */
    private record Measure(char kind, String factor) {
        BigDecimal of(BigDecimal number) {
            return number.multiply(new BigDecimal(factor));
        }
    }

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("ms", new Measure('t', "0.001")), Map.entry("millisecond", new Measure('t', "0.001")),
            Map.entry("s", new Measure('t', "1")), Map.entry("sec", new Measure('t', "1")), Map.entry("second", new Measure('t', "1")),
            Map.entry("m", new Measure('t', "60")), Map.entry("min", new Measure('t', "60")), Map.entry("minute", new Measure('t', "60")),
            Map.entry("h", new Measure('t', "3600")), Map.entry("hr", new Measure('t', "3600")), Map.entry("hour", new Measure('t', "3600")),
            Map.entry("d", new Measure('t', "86400")), Map.entry("day", new Measure('t', "86400")),
            Map.entry("week", new Measure('t', "604800")), Map.entry("%", new Measure('%', "1")),
            Map.entry("percent", new Measure('%', "1")), Map.entry("per cent", new Measure('%', "1")),
            Map.entry("byte", new Measure('b', "1")), Map.entry("kb", new Measure('b', "1e3")), Map.entry("mb", new Measure('b', "1e6")),
            Map.entry("gb", new Measure('b', "1e9")), Map.entry("tb", new Measure('b', "1e12")), Map.entry("kib", new Measure('b', "1024")),
            Map.entry("mib", new Measure('b', "1048576")), Map.entry("gib", new Measure('b', "1073741824")));

    /** Empty where the text is not a number with or without a unit. */
    public static Optional<Quantity> read(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String number = m.group("number");
        String plain = GROUPED.matcher(number).matches() ? number.replace(",", "") : number.replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.')
                ? Optional.of(new Quantity(new BigDecimal(plain), Optional.ofNullable(m.group("unit")).map(String::strip))) : Optional.empty();
    }

    /** Whether this is another quantity, give or take a margin in the other's unit. A missing unit fits any. */
    boolean isWithin(BigDecimal margin, Quantity other) {
        if (unit.isEmpty() || other.unit.isEmpty() || key(unit.get()).equals(key(other.unit.get()))) {
            return number.subtract(other.number).abs().compareTo(margin) <= 0;
        }
        Measure own = MEASURES.get(key(unit.get()));
        Measure its = MEASURES.get(key(other.unit.get()));
        return own != null && its != null && own.kind() == its.kind()
                && own.of(number).subtract(its.of(other.number)).abs().compareTo(its.of(margin)) <= 0;
    }

    private static String key(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        return lower.length() > 2 && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
