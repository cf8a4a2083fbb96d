package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Federated credentials of a user-assigned identity: whose tokens may be exchanged for its own. */
final class FederatedCredentials implements Kind {
    @Override
    public String type() {
        return UserAssignedIdentities.TYPE + "/federatedIdentityCredentials";
    }

    @Override
    public boolean hasLocation() {
        return false;
    }

    @Override
    public Optional<Response> objection(Turn turn, Resource draft, Optional<Resource> before) {
        boolean complete = !draft.property("issuer").isBlank() && !draft.property("subject").isBlank()
                && draft.properties().path("audiences").size() > 0;
        return complete ? Optional.empty() : Optional.of(Response.error(400, "BadRequest",
                "Issuer, subject and audiences of a federated identity credential are required."));
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        return draft.properties().deepCopy();
    }
}
