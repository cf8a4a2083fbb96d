package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.Optional;

/** An application gets a token of its own. */
record ClientCredentials(TokenCall call) {

    Response answer() {
        var proof = new ClientProof(call);
        return proof.clientId().isBlank() ? call.missing("client_id")
                : proof.isGiven() ? proof.then(this::issue)
                : call.error(401, "invalid_client", 7000216, "'client_assertion', 'client_secret' or 'request' is "
                + "required for the 'client_credentials' grant type.");
    }

    private Response issue(Principal application, String proof) {
        String asked = call.asked();
        if (asked.isEmpty()) {
            return call.missing(call.v2() ? "scope" : "resource");
        }
        Optional<String> resource = call.v2() ? Scopes.of(asked).byDefault() : Optional.of(asked);
        if (resource.isEmpty()) {
            return call.error(400, "invalid_scope", 1002012, "The provided value for scope " + asked
                    + " is not valid. Client credential flows must have a scope value with /.default suffixed to the "
                    + "resource identifier (application ID URI).");
        }
        if (!Audience.isKnown(resource.get(), call.request().outside())) {
            return call.noResource(resource.get());
        }
        return call.issued(application, call.mint().forApplication(application, resource.get(), proof), resource.get(),
                Json.object());
    }
}
