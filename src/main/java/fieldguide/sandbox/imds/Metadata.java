package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What answers at {@code 169.254.169.254} on one host. Public documents: "Azure Instance Metadata Service" and "How to
 * use managed identities for Azure resources on an Azure VM to acquire an access token".
 */
public final class Metadata {
    private static final int INSTANCE = 2;
    private final Turn turn;
    private final Request request;
    private final Resource host;
    private final Refusal refusal;
    private final Admission admission;

    public Metadata(Turn turn, Request request, Resource host) {
        this.turn = turn;
        this.request = request;
        this.host = host;
        this.refusal = new Refusal(turn, request);
        this.admission = new Admission(refusal, host);
    }

    public Response answer() {
        List<String> path = request.segments();
        String place = String.join("/", path).toLowerCase(Locale.ROOT);
        return switch (place) {
            case "metadata/identity/oauth2/token" -> admitted(true, new HostToken(refusal, host)::answer);
            case "metadata/identity/info" -> admitted(true, () ->
                    Response.json(200, Json.object().put("tenantId", turn.cloud().tenantId())));
            case "metadata/attested/document" -> admitted(false, new Attestation(refusal, host)::answer);
            case "metadata/versions" -> admission.header().orElseGet(() -> Response.json(200, ApiVersions.document()));
            default -> place.equals("metadata/instance") || place.startsWith("metadata/instance/")
                    ? admitted(false, () -> instance(path.subList(INSTANCE, path.size())))
                    : admission.header().orElseGet(Leaf::missing);
        };
    }

    private Response admitted(boolean identity, Supplier<Response> then) {
        return admission.refused(identity).orElseGet(then);
    }

    private Response instance(List<String> path) {
        String version = request.query().first("api-version").orElse("");
        return Leaf.at(new Instance(turn.cloud(), host).document(version), path, request.query());
    }
}
