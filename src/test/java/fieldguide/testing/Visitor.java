package fieldguide.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A person with a browser that runs no scripts: keeps cookies, follows redirects, fills in the forms of a page. */
public final class Visitor {
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();
    private final URI portal;

    public Visitor(int port) {
        this.portal = URI.create("http://127.0.0.1:" + port);
    }

    public CookieManager cookies() {
        return cookies;
    }

    /** @param headers name, value, name, value ... */
    public Page get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** How many bytes of body cross the wire for a browser that takes compressed ones. */
    public int transferred(String path) {
        return bytes(path, "Accept-Encoding", "gzip").length;
    }

    /** What is at a path, byte for byte. */
    public byte[] bytes(String path, String... headers) {
        try {
            return http.send(request(path, headers).build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Any other request, as for a page that must refuse it. */
    public Page send(String method, String path, String body, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
    }

    /** Fills in the first form that the selector finds and sends it by its first button. */
    public Page submit(Page page, String form, Map<String, String> typed) {
        Element found = Objects.requireNonNull(page.html().selectFirst(form), () -> "no " + form + " on\n" + page.body());
        Map<String, String> fields = new LinkedHashMap<>();
        found.select("input[name], textarea[name], select[name]").forEach(field -> {
            boolean unticked = field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked");
            if (!unticked) {
                fields.put(field.attr("name"), field.is("select")
                        ? field.select(field.select("option[selected]").isEmpty() ? "option:first-of-type" : "option[selected]").attr("value")
                        : field.val());
            }
        });
        fields.putAll(typed);
        Element button = found.selectFirst("button[name]");
        if (button != null && typed.keySet().stream().noneMatch(button.attr("name")::equals)) {
            fields.put(button.attr("name"), button.val());
        }
        String action = found.hasAttr("action") ? found.attr("action") : page.uri().getPath();
        return found.attr("method").equalsIgnoreCase("post")
                ? send("POST", action, encoded(fields), "Content-Type", "application/x-www-form-urlencoded")
                : get(action + "?" + encoded(fields));
    }

    /** Sends a form by hand: its hidden fields, and others that may have several values each. */
    public Page answer(Page page, String form, Map<String, List<String>> given) {
        Element found = Objects.requireNonNull(page.html().selectFirst(form), () -> "no " + form + " on\n" + page.body());
        String hidden = found.select("input[type=hidden]").stream().map(f -> encoded(Map.of(f.attr("name"), f.val()))).collect(Collectors.joining("&"));
        String fields = given.entrySet().stream().flatMap(e -> e.getValue().stream().map(v -> encoded(Map.of(e.getKey(), v)))).collect(Collectors.joining("&"));
        return send("POST", found.attr("action"), hidden + "&" + fields, "Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve(path)).setHeader("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Page(response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
