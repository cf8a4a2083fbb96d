package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.IssuedToken;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Answers the token request of a machine. */
record HostToken(Refusal refusal, Resource host) {

    Response answer() {
        Query query = refusal.request().query();
        Optional<String> resource = query.given("resource");
        if (resource.isEmpty()) {
            return refusal.of("invalid_resource", "AADSTS50001: The application named  was not found in the tenant named "
                    + tenant() + ". The parameter 'resource' is missing: name the service the token is for.");
        }
        if (!Audience.isKnown(resource.get(), refusal.request().outside())) {
            return refusal.of("invalid_resource", "AADSTS500011: " + Audience.unknown(resource.get(), tenant()));
        }
        boolean fresh = query.first("bypass_cache").filter("true"::equalsIgnoreCase).isPresent();
        return switch (Choice.of(refusal.turn().cloud(), host.identity(), query)) {
            case Choice.Chosen(Principal identity) -> success(identity, resource.get(), fresh);
            case Choice.NotFound() -> refusal.of("invalid_request", "Identity not found");
            case Choice.Ambiguous() -> refusal.of("invalid_request",
                    "Multiple user assigned identities exist, please specify the "
                    + "clientId / resourceId of the identity in the token request");
            case Choice.TooManyNames() -> refusal.of("invalid_request",
                    "Only one of client_id, object_id and msi_res_id may be specified");
        };
    }

    private String tenant() {
        return refusal.turn().cloud().tenantId();
    }

    private Response success(Principal identity, String resource, boolean fresh) {
        Outside outside = refusal.request().outside();
        IssuedToken token = new IdentityTokens(refusal.turn(), host, outside).of(identity, resource, fresh);
        long left = Math.max(0, token.expires().getEpochSecond() - refusal.turn().now().getEpochSecond() - 1);
        ObjectNode body = Json.object().put("access_token", token.accessToken()).put("client_id", identity.appId())
                .put("expires_in", String.valueOf(left))
                .put("expires_on", String.valueOf(token.expires().getEpochSecond()))
                .put("ext_expires_in", String.valueOf(left))
                .put("not_before", String.valueOf(token.notBefore().getEpochSecond()))
                .put("resource", resource).put("token_type", "Bearer");
        return Response.json(200, body);
    }
}
