package fieldguide.sandbox.blob;

import fieldguide.sandbox.http.Request;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of a blob's bytes.
 *
 * @param from the first byte, counted from 0
 * @param to the byte behind the last one
 */
record Range(int from, int to) {
    private static final Pattern FORM = Pattern.compile("bytes=(\\d{1,9})-(\\d{1,12})?");

    /** What the headers ask for: nothing when they ask for no range or for one in a form that the service does not know. */
    static Optional<Range> of(Request request, int length) {
        return request.headers().first("x-ms-range").or(() -> request.headers().first("Range"))
                .map(FORM::matcher).filter(Matcher::matches).map(m -> {
                    long last = m.group(2) == null ? length : Long.parseLong(m.group(2)) + 1;
                    return new Range(Integer.parseInt(m.group(1)), (int) Math.min(length, last));
                });
    }

    /** Whether there is at least one such byte. */
    boolean isWithin(int length) {
        return from < length && from < to;
    }

    String shown(int length) {
        return "bytes " + from + "-" + (to - 1) + "/" + length;
    }
}
