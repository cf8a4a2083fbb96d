package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Cosmos DB accounts. They have no keys: whoever reads from them shows a token. */
final class CosmosAccounts implements Kind {
    static final String TYPE = "Microsoft.DocumentDB/databaseAccounts";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public @Nullable String nameRule(String name) {
        return name.matches("[a-z0-9][a-z0-9-]{1,42}[a-z0-9]") ? null
                : "a Cosmos DB account has 3 to 44 lower-case letters, digits or hyphens, and neither begins nor ends with a hyphen.";
    }

    @Override
    public Optional<Response> objection(Turn turn, Resource draft, Optional<Resource> before) {
        boolean taken = before.isEmpty() && turn.cloud().named(TYPE, draft.name()).isPresent();
        return taken ? Optional.of(Response.error(409, "Conflict", "Dns record for " + draft.name()
                + " under zone Document is already taken.")) : Optional.empty();
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode done = draft.properties().deepCopy();
        if (!done.has("consistencyPolicy")) {
            done.putObject("consistencyPolicy").put("defaultConsistencyLevel", "Session");
        }
        return done.put("databaseAccountOfferType", "Standard").put("disableLocalAuth", true)
                .put("documentEndpoint", "https://" + draft.name() + ".documents.azure.com:443/")
                .put("provisioningState", "Succeeded");
    }
}
