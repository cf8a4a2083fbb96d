package fieldguide.web.wire;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import java.net.URL;
import reactor.core.publisher.Mono;

/** Azure's own client, which insists on https, carried to a portal that speaks plain http. */
final class PlainTransport implements HttpClient {
    private final HttpClient real = HttpClient.createDefault();

    @Override
    public Mono<HttpResponse> send(HttpRequest request) {
        URL meant = request.getUrl();
        request.setUrl(meant.toString().replaceFirst("^https:", "http:"));
        return real.send(request).doFinally(end -> request.setUrl(meant));
    }
}
