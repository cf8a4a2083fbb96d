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
        boolean taken = before.isEmpty() && turn.cloud().named(TYPE, draft.name()).isPresent();
        return taken ? Optional.of(Response.error(409, "VaultAlreadyExists", "The vault name '" + draft.name()
                + "' is already in use. Vault "
                + "names are globally unique so it is possible that the name is already taken.")) : Optional.empty();
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode given = draft.properties();
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
        done.put("vaultUri", "https://" + draft.name() + ".vault.azure.net/");
        return done.put("provisioningState", "Succeeded").put("publicNetworkAccess", "Enabled");
    }
}
