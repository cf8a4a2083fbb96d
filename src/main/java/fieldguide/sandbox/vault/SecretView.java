package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.Secret;
import fieldguide.sandbox.cloud.SecretVersion;
import fieldguide.sandbox.http.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Secrets as Key Vault shows them. Ids bear the vault's own name, never the address under which a caller reaches it. */
record SecretView(Shelf shelf) {

    ObjectNode withValue(Secret secret, SecretVersion version) {
        ObjectNode view = Json.object().put("value", version.value());
        return described(view, id(secret, version.version()), version);
    }

    ObjectNode withoutValue(Secret secret, SecretVersion version) {
        return described(Json.object(), id(secret, version.version()), version);
    }

    /** An entry of a list of secrets: its id names no version. */
    ObjectNode entry(Secret secret) {
        return described(Json.object(), id(secret, ""), secret.latest());
    }

    ObjectNode deleted(Secret secret, boolean versioned) {
        Instant when = secret.deletedAt().orElse(Instant.EPOCH);
        ObjectNode view = Json.object().put("recoveryId", base() + "/deletedsecrets/" + secret.name())
                .put("deletedDate", when.getEpochSecond()).put("scheduledPurgeDate", shelf.purgeDate(secret).getEpochSecond());
        return described(view, id(secret, versioned ? secret.latest().version() : ""), secret.latest());
    }

    private ObjectNode described(ObjectNode view, String id, SecretVersion version) {
        if (version.contentType() != null) {
            view.put("contentType", version.contentType());
        }
        view.put("id", id);
        ObjectNode attributes = view.putObject("attributes").put("enabled", version.enabled());
        if (version.notBefore() != null) {
            attributes.put("nbf", version.notBefore().getEpochSecond());
        }
        if (version.expires() != null) {
            attributes.put("exp", version.expires().getEpochSecond());
        }
        attributes.put("created", version.created().getEpochSecond()).put("updated", version.updated().getEpochSecond())
                .put("recoveryLevel", shelf.isPurgeProtected() ? "Recoverable" : "Recoverable+Purgeable")
                .put("recoverableDays", shelf.kept().toDays());
        ObjectNode tags = view.putObject("tags");
        version.tags().forEach(tags::put);
        return view;
    }

    private String id(Secret secret, String version) {
        return base() + "/secrets/" + secret.name() + (version.isEmpty() ? "" : "/" + version);
    }

    private String base() {
        return "https://" + shelf.vault().name() + ".vault.azure.net";
    }
}
