package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Key vaults, with role assignments or access policies as their permission model. */
final class KeyVaults implements Kind {
    static final String TYPE = "Microsoft.KeyVault/vaults";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public @Nullable String nameRule(String name) {
        return name.matches("[A-Za-z](?!.*--)[A-Za-z0-9-]{1,22}[A-Za-z0-9]") ? null
                : "a vault has 3 to 24 letters, digits or single hyphens, begins with a letter and ends with a letter or digit.";
    }

    @Override
    public Optional<Response> objection(Turn turn, Resource draft, Optional<Resource> before) {
        if (before.isPresent()) {
            return Optional.empty();
        }
        if (turn.cloud().named(TYPE, draft.name()).isPresent()) {
            return Optional.of(Response.error(409, "VaultAlreadyExists", "The vault name '" + draft.name()
                    + "' is already in use. Vault "
                    + "names are globally unique so it is possible that the name is already taken."));
        }
        boolean deleted = DeletedVaults.find(turn, draft.name()).isPresent();
        return deleted == isRecovered(draft) ? Optional.empty() : Optional.of(deleted
                ? Response.error(409, "ConflictError", "A vault with the same name already exists in deleted state. You need to "
                + "either recover or purge existing key vault. Follow this link "
                + "https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft delete.")
                : DeletedVaults.missing(draft.name()));
    }

    private static boolean isRecovered(Resource draft) {
        return draft.property("createMode").equalsIgnoreCase("recover");
    }

    @Override
    public void created(Turn turn, Resource resource) {
        DeletedVaults.recover(turn, resource);
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode given = before.isPresent() ? draft.properties() : DeletedVaults.find(turn, draft.name())
                .map(DeletedVaults::settings).orElse(draft.properties());
        ObjectNode done = Json.object();
        done.set("sku", given.path("sku").isObject() ? given.path("sku") : Json.object().put("family", "A")
                .put("name", "standard"));
        done.put("tenantId", turn.cloud().tenantId());
        done.set("accessPolicies", given.path("accessPolicies").isArray() ? given.path("accessPolicies")
                : Json.array());
        done.put("enabledForDeployment", given.path("enabledForDeployment").asBoolean(false));
        done.put("enableSoftDelete", true);
        done.put("softDeleteRetentionInDays", given.path("softDeleteRetentionInDays").asInt(90));
        done.put("enableRbacAuthorization", given.path("enableRbacAuthorization").asBoolean(false));
        if (given.path("enablePurgeProtection").asBoolean(false)) {
            done.put("enablePurgeProtection", true);
        }
        done.put("vaultUri", "https://" + draft.name() + ".vault.azure.net/");
        return done.put("provisioningState", "Succeeded").put("publicNetworkAccess", "Enabled");
    }
}
