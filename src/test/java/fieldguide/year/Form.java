package fieldguide.year;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page as it stands there.
 *
 * @param hidden its hidden fields
 */
record Form(String action, Map<String, String> hidden) {

    /** The part of a page that is its own. */
    static Document main(String page) {
        int start = Math.max(0, page.indexOf("<main"));
        int end = page.indexOf("</main>", start);
        return Jsoup.parse(page.substring(start, end < 0 ? page.length() : end));
    }

    static Form of(Element form) {
        Map<String, String> hidden = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(f -> hidden.put(f.attr("name"), f.val()));
        return new Form(form.attr("action"), hidden);
    }

    String hidden(String name) {
        return hidden.getOrDefault(name, "");
    }

    /** Filled in, as it is sent. */
    String with(Map<String, List<String>> given) {
        return Stream.concat(hidden.entrySet().stream().map(f -> field(f.getKey(), f.getValue())),
                given.entrySet().stream().flatMap(f -> f.getValue().stream().map(v -> field(f.getKey(), v)))).collect(Collectors.joining("&"));
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
