package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key vault that was deleted and can still be recovered.
 *
 * @param id of the deleted vault, below the location it was in
 * @param vault the id it had
 * @param protectedFromPurge whether nobody may end its retention before its time
 */
public record DeletedVault(ResourceId id, ResourceId vault, String location, Instant deletedAt, Instant purgedAt,
        boolean protectedFromPurge) {
    private static final String TYPE = "Microsoft.KeyVault/deletedVaults";

    /** All of the sandbox, as its clock stands. */
    public static List<DeletedVault> in(Sandbox sandbox) {
        return sandbox.cloud().resources(r -> r.isOfType(TYPE)).map(DeletedVault::of).filter(v -> v.purgedAt().isAfter(sandbox.now())).toList();
    }

    static Optional<DeletedVault> named(Sandbox sandbox, String name) {
        return in(sandbox).stream().filter(v -> v.name().equals(name)).findFirst();
    }

    private static DeletedVault of(Resource deleted) {
        return new DeletedVault(deleted.id(), new ResourceId(deleted.property("vaultId")), deleted.property("location"),
                Instant.parse(deleted.property("deletionDate")), Instant.parse(deleted.property("scheduledPurgeDate")),
                deleted.properties().path("purgeProtectionEnabled").asBoolean(false));
    }

    public String name() {
        return id.name();
    }

    public String group() {
        return vault.resourceGroup().orElse("");
    }

    public String deleted() {
        return Names.time(deletedAt);
    }

    public String purged() {
        return Names.time(purgedAt);
    }
}
