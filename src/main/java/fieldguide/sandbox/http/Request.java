package fieldguide.sandbox.http;

import fieldguide.sandbox.cloud.Bytes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A request to the simulated cloud.
 *
 * @param method in upper case
 * @param host the name the real cloud would see, such as {@code management.azure.com} or {@code 169.254.169.254}
 * @param path as sent, still percent-encoded, with a leading slash
 */
public record Request(String method, String host, String path, Query query, Headers headers, Bytes body,
        Caller caller, Outside outside) {
    public Request {
        method = method.toUpperCase(Locale.ROOT);
        host = host.toLowerCase(Locale.ROOT);
        path = "/" + String.join("/", parts(path));
    }

    /** Reads an address such as {@code https://kv1.vault.azure.net/secrets/x?api-version=7.4}. */
    public static Request of(String method, String url, Caller caller, Outside outside) {
        String rest = url.substring(url.indexOf("://") + 3);
        int mark = rest.indexOf('?');
        String place = mark < 0 ? rest : rest.substring(0, mark);
        int slash = place.indexOf('/');
        String authority = slash < 0 ? place : place.substring(0, slash);
        return new Request(method, authority.replaceFirst(":\\d+$", ""), slash < 0 ? "/" : place.substring(slash),
                mark < 0 ? Query.NONE : Query.parse(rest.substring(mark + 1)), Headers.NONE, Bytes.NONE, caller,
                outside);
    }

    public Request with(String header, String value) {
        return new Request(method, host, path, query, headers.with(header, value), body, caller, outside);
    }

    public Request with(Bytes other) {
        return new Request(method, host, path, query, headers, other, caller, outside);
    }

    /** The decoded parts of the path; an encoded slash stays within its part. */
    public List<String> segments() {
        return path.indexOf('%') < 0 ? parts(path) : parts(path).stream().map(Request::decoded).toList();
    }

    /** What stands between the slashes of a path, still encoded, without empty parts. */
    public static List<String> parts(String path) {
        var parts = new ArrayList<String>();
        for (int start = 0; start < path.length();) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            if (end > start) {
                parts.add(path.substring(start, end));
            }
            start = end + 1;
        }
        return Collections.unmodifiableList(parts);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    /** The base address of the host as the cloud names it. */
    public String base() {
        return (host.equals("169.254.169.254") ? "http://" : "https://") + host;
    }

    /** For the log: without the query, since that may hold anything. */
    public String url() {
        return base() + path;
    }
}
