package fieldguide.web.wire;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.OffsetDateTime;
import reactor.core.publisher.Mono;

/** Carries what client libraries send to the cloud's own names to a sandbox; the libraries notice nothing. */
final class Rewriting implements HttpClient {
    private final HttpClient network = HttpClient.createDefault();
    private final Suite suite;

    Rewriting(Suite suite) {
        this.suite = suite;
    }

    @Override
    public Mono<HttpResponse> send(HttpRequest request) {
        URL meant = request.getUrl();
        request.setUrl(moved(meant));
        return network.send(request).doFinally(end -> request.setUrl(meant));
    }

    private URL moved(URL url) {
        String name = url.getHost().split("\\.", 2)[0];
        String door = url.getHost().endsWith(".vault.azure.net") ? "vault" : "blob";
        try {
            return URI.create(suite.portal + "/wire/" + suite.at("id") + "/" + door + "/" + name + url.getFile()).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The application that owns the subscription. */
    static TokenCredential owner(Suite suite) {
        return request -> Mono.fromSupplier(() -> token(suite.personaToken(resource(request.getScopes().getFirst()))));
    }

    /** The identity of a machine, as the metadata service hands it out. */
    static TokenCredential machine(Suite suite, String name) {
        return request -> Mono.fromSupplier(() -> token(Suite.json(Suite.send("GET", suite.host(name).path("imds").asString()
                + "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=" + resource(request.getScopes().getFirst()),
                "", "Metadata", "true")).path("access_token").asString()));
    }

    private static String resource(String scope) {
        return scope.replaceFirst("/\\.default$", "");
    }

    private static AccessToken token(String token) {
        return new AccessToken(token, OffsetDateTime.now().plusHours(1));
    }
}
