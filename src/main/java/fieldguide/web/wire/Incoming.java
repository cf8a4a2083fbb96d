package fieldguide.web.wire;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Headers;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A servlet request, read once.
 *
 * @param path still encoded, without empty parts: clients double slashes and add one at the end
 */
record Incoming(String method, List<String> path, Query query, Headers headers, Bytes body) {
    static final int LARGEST = 1024 * 1024;
    private static final byte[] NOTHING = {};

    static List<String> path(HttpServletRequest request) {
        return Request.parts(request.getRequestURI());
    }

    /** Nothing when the body is longer than a megabyte. */
    static Optional<Incoming> read(HttpServletRequest request, List<String> path) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            return Optional.empty();
        }
        byte[] body = hasBody(request) ? request.getInputStream().readNBytes(LARGEST + 1) : NOTHING;
        String query = request.getQueryString();
        return body.length > LARGEST ? Optional.empty()
                : Optional.of(new Incoming(request.getMethod().toUpperCase(Locale.ROOT), path,
                query == null ? Query.NONE : Query.parse(query), headers(request), Bytes.of(body)));
    }

    /** RFC 9112, 6.3: without either header a request has none. */
    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static Headers headers(HttpServletRequest request) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            if (!name.equalsIgnoreCase("Cookie")) {
                fields.put(name, Collections.list(request.getHeaders(name)));
            }
        }
        return new Headers(fields);
    }

    /** Part of the path in lower case; empty when there is none. */
    String word(int index) {
        return index < path.size() ? path.get(index).toLowerCase(Locale.ROOT) : "";
    }

    /** As the cloud sees it: that host, and the path behind the first parts. */
    Request to(String host, int behind, Caller caller, Outside outside) {
        String rest = "/" + String.join("/", path.subList(Math.min(behind, path.size()), path.size()));
        return new Request(method, host, rest, query, headers, body, caller, outside);
    }

    Incoming withoutAuthorization() {
        return with("Authorization", List.of());
    }

    /** With these values of the header and no others; without the header when there are none. */
    Incoming with(String header, List<String> values) {
        if (values.isEmpty() && !headers.has(header)) {
            return this;
        }
        var fields = new TreeMap<>(headers.fields());
        fields.remove(header.toLowerCase(Locale.ROOT));
        if (!values.isEmpty()) {
            fields.put(header, values);
        }
        return new Incoming(method, path, query, new Headers(fields), body);
    }
}
