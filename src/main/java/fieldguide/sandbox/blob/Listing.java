package fieldguide.sandbox.blob;

import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One page of a list of names ("List Containers", "List Blobs"): those with a prefix, up to a delimiter, from a marker on. */
record Listing(Request request, String attributes, String element) {
    private static final int LONGEST = 5000;

    /**
     * Lists.
     *
     * @param names in their order
     * @param shown the entry of a name in XML
     */
    Response of(List<String> names, Function<String, String> shown) {
        Optional<String> most = request.query().given("maxresults");
        if (most.filter(m -> !m.matches("\\d{1,9}") || Integer.parseInt(m) == 0).isPresent()) {
            return Xml.error(400, "OutOfRangeQueryParameterValue",
                    "One of the query parameters specified in the request URI is outside the permissible range: maxresults.");
        }
        int size = Math.min(LONGEST, most.map(Integer::parseInt).orElse(LONGEST));
        String prefix = value("prefix");
        String marker = decoded(value("marker"));
        List<String> entries = names.stream().filter(n -> n.startsWith(prefix)).map(n -> folded(n, prefix)).distinct()
                .filter(n -> n.compareTo(marker) >= 0).toList();
        String next = entries.size() > size ? encoded(entries.get(size)) : "";
        return Xml.of(200, "<EnumerationResults" + attributes + ">" + given("Prefix", prefix)
                + given("Marker", value("marker")) + most.map(m -> Xml.element("MaxResults", m)).orElse("")
                + given("Delimiter", value("delimiter")) + "<" + element + ">"
                + entries.stream().limit(size).map(n -> isFolded(n, prefix)
                        ? "<BlobPrefix>" + Xml.element("Name", n) + "</BlobPrefix>" : shown.apply(n)).collect(Collectors.joining())
                + "</" + element + ">" + (next.isEmpty() ? "<NextMarker />" : Xml.element("NextMarker", next))
                + "</EnumerationResults>");
    }

    boolean includes(String what) {
        return List.of(value("include").toLowerCase(Locale.ROOT).split(",", -1)).contains(what);
    }

    private String value(String name) {
        return request.query().first(name).orElse("");
    }

    private static String given(String element, String text) {
        return text.isEmpty() ? "" : Xml.element(element, text);
    }

    /** The name up to and with the first delimiter behind the prefix. */
    private String folded(String name, String prefix) {
        String delimiter = value("delimiter");
        int at = delimiter.isEmpty() ? -1 : name.indexOf(delimiter, prefix.length());
        return at < 0 ? name : name.substring(0, at + delimiter.length());
    }

    private boolean isFolded(String name, String prefix) {
        String delimiter = value("delimiter");
        return !delimiter.isEmpty() && name.length() >= prefix.length() + delimiter.length() && name.endsWith(delimiter);
    }

    private static String encoded(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String marker) {
        try {
            return new String(Base64.getUrlDecoder().decode(marker), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return marker;
        }
    }
}
