package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Storage accounts. Shared keys do not exist here: blobs are reached with tokens. */
final class StorageAccounts implements Kind {
    static final String TYPE = "Microsoft.Storage/storageAccounts";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public @Nullable String nameRule(String name) {
        return name.matches("[a-z0-9]{3,24}") ? null : "a storage account has 3 to 24 lower-case letters and digits.";
    }

    @Override
    public Optional<Response> objection(Turn turn, Resource draft, Optional<Resource> before) {
        boolean taken = before.isEmpty() && turn.cloud().named(TYPE, draft.name()).isPresent();
        return taken ? Optional.of(Response.error(409, "StorageAccountAlreadyTaken", "The storage account named "
                + draft.name() + " is already taken."))
                : Optional.empty();
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode done = draft.properties().deepCopy().put("provisioningState", "Succeeded")
                .put("allowSharedKeyAccess", false)
                .put("creationTime", before.map(b -> b.property("creationTime")).orElse(turn.now().toString()))
                .put("primaryLocation", draft.location()).put("statusOfPrimary", "available");
        done.putObject("primaryEndpoints").put("blob", "https://" + draft.name() + ".blob.core.windows.net/");
        return done;
    }
}
