package fieldguide.year;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one learner sends: with the cookies that were given, from one tab or two, and sometimes without waiting for the answer. */
final class Browser {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final LongAdder REQUESTS = new LongAdder();

    private final int port;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

    Browser(int port) {
        this.port = port;
    }

    /** @param location where the portal leads to; empty if it shows something itself */
    record Reply(int status, String body, String location) {}

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    Reply get(String path) {
        return kept(sent(request(path).GET().build()));
    }

    Reply post(String path, String form) {
        return kept(sent(posting(path, form)));
    }

    /** As by a double click: both are on their way before either is answered. */
    List<Reply> twice(String path, String form) {
        return Stream.of(1, 2).map(_ -> HTTP.sendAsync(posting(path, form), BodyHandlers.ofString())).toList().stream()
                .map(r -> kept(r.join())).toList();
    }

    /** The connection breaks before the answer comes. */
    void lost(String path, String form) {
        REQUESTS.increment();
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        String head = "POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", port); OutputStream out = socket.getOutputStream()) {
            out.write(head.formatted(path, port, jar(), body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest posting(String path, String form) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
    }

    private HttpRequest.Builder request(String path) {
        REQUESTS.increment();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept", "text/html");
        return cookies.isEmpty() ? request : request.header("Cookie", jar());
    }

    private String jar() {
        return cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; "));
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Reply kept(HttpResponse<String> response) {
        response.headers().allValues("Set-Cookie").forEach(line -> {
            String[] pair = line.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        });
        return new Reply(response.statusCode(), response.body(), response.headers().firstValue("Location").map(Browser::path).orElse(""));
    }

    private static String path(String location) {
        URI there = URI.create(location);
        return there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
    }
}
