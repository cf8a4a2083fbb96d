package fieldguide.testing;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back. */
public record Page(URI uri, int status, HttpHeaders headers, String body) {
    public Document html() {
        return Jsoup.parse(body, uri.toString());
    }

    /** The words of the first element that the selector finds; empty if there is none. */
    public String text(String selector) {
        var found = html().selectFirst(selector);
        return found == null ? "" : found.text();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String path() {
        return uri.getPath();
    }
}
