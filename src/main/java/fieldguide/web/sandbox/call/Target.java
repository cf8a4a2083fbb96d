package fieldguide.web.sandbox.call;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.entra.Audience;
import fieldguide.web.sandbox.Shape;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that a machine can ask a service for.
 *
 * @param service that is asked, and that the token must be for
 * @param at the vault, account, database or group
 * @param what the name of a secret or container in it; empty where the thing itself is asked for
 */
public record Target(Audience service, ResourceId at, String what) {

    /** All that exist in the sandbox. */
    static Stream<Target> in(Cloud cloud) {
        return Stream.of(
                of(cloud, Shape.VAULT.type(), r -> cloud.contents().secrets(r.id()).stream().filter(s -> s.deletedAt().isEmpty())
                        .map(s -> new Target(Audience.VAULT, r.id(), s.name()))),
                of(cloud, Shape.STORAGE.type(), r -> cloud.contents().containers(r.id()).stream()
                        .map(c -> new Target(Audience.STORAGE, r.id(), c.name()))),
                of(cloud, Shape.GROUP.type(), r -> Stream.of(new Target(Audience.ARM, r.id(), ""))),
                of(cloud, "Microsoft.Sql/servers/databases", r -> Stream.of(new Target(Audience.SQL, r.id(), ""))),
                of(cloud, "Microsoft.DocumentDB/databaseAccounts", r -> Stream.of(new Target(Audience.COSMOS, r.id(), ""))))
                .flatMap(Function.identity());
    }

    private static Stream<Target> of(Cloud cloud, String type, Function<Resource, Stream<Target>> targets) {
        return cloud.resources(r -> r.isOfType(type)).flatMap(targets);
    }

    static Optional<Target> named(Cloud cloud, String value) {
        return in(cloud).filter(target -> target.value().equalsIgnoreCase(value)).findFirst();
    }

    /** By which a form names it. */
    public String value() {
        return at.value() + " " + what;
    }

    public String label() {
        return switch (service) {
            case VAULT -> "Key Vault: the secret %s of %s".formatted(what, at.name());
            case STORAGE -> "Blob storage: the blobs of %s in %s".formatted(what, at.name());
            case SQL -> "SQL: sign in to the database %s of %s".formatted(at.name(), at.parent().name());
            case COSMOS -> "Cosmos DB: the databases of %s".formatted(at.name());
            default -> "Resource Manager: the resource group %s".formatted(at.name());
        };
    }
}
