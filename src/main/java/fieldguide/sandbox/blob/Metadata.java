package fieldguide.sandbox.blob;

import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.Map;
import java.util.TreeMap;

/** Names and values that callers attach, in headers {@code x-ms-meta-…}. */
final class Metadata {
    private static final String PREFIX = "x-ms-meta-";

    private Metadata() {}

    static Map<String, String> in(Request request) {
        var metadata = new TreeMap<String, String>();
        request.headers().fields().forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                metadata.put(name.substring(PREFIX.length()), String.join(",", values));
            }
        });
        return metadata;
    }

    static Response on(Response response, Map<String, String> metadata) {
        Response with = response;
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            with = with.with(PREFIX + entry.getKey(), entry.getValue());
        }
        return with;
    }

    static String xml(Map<String, String> metadata) {
        var xml = new StringBuilder("<Metadata>");
        metadata.forEach((name, value) -> xml.append(Xml.element(name.replaceAll("[^A-Za-z0-9_]", "_"), value)));
        return xml.append("</Metadata>").toString();
    }
}
