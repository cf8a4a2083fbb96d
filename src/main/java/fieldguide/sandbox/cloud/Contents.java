package fieldguide.sandbox.cloud;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the data planes hold. Names of secrets and of database users ignore letter case.
 *
 * @param vaults secrets by key vault
 * @param accounts containers by storage account
 * @param databases users by database; null in rows written before there were any
 * @param documents documents by container of a Cosmos account; null in rows written before there were any
 */
public record Contents(Holdings<Secret> vaults, Holdings<Container> accounts,
        @Nullable Holdings<DatabaseUser> databases, @Nullable Holdings<ObjectNode> documents) {
    public static final Contents NONE = new Contents(Holdings.none(), Holdings.none(), null, null);

    public Collection<Secret> secrets(ResourceId vault) {
        return vaults.all(vault);
    }

    public Optional<Secret> secret(ResourceId vault, String name) {
        return vaults.find(vault, lower(name));
    }

    public Contents with(ResourceId vault, Secret secret) {
        return with(vaults.with(vault, lower(secret.name()), secret));
    }

    public Contents withoutSecret(ResourceId vault, String name) {
        return with(vaults.without(vault, lower(name)));
    }

    public Contents movedSecrets(ResourceId from, ResourceId to) {
        return with(vaults.moved(from, to));
    }

    private Contents with(Holdings<Secret> other) {
        return new Contents(other, accounts, databases, documents);
    }

    public Collection<Container> containers(ResourceId account) {
        return accounts.all(account);
    }

    public Optional<Container> container(ResourceId account, String name) {
        return accounts.find(account, name);
    }

    public Contents with(ResourceId account, Container container) {
        return new Contents(vaults, accounts.with(account, container.name(), container), databases, documents);
    }

    public Contents withoutContainer(ResourceId account, String name) {
        return new Contents(vaults, accounts.without(account, name), databases, documents);
    }

    public Collection<DatabaseUser> users(ResourceId database) {
        return orNone(databases).all(database);
    }

    public Optional<DatabaseUser> user(ResourceId database, String name) {
        return orNone(databases).find(database, lower(name));
    }

    public Contents with(ResourceId database, DatabaseUser user) {
        return new Contents(vaults, accounts, orNone(databases).with(database, lower(user.name()), user), documents);
    }

    public Contents withoutUser(ResourceId database, String name) {
        return new Contents(vaults, accounts, orNone(databases).without(database, lower(name)), documents);
    }

    public Collection<ObjectNode> documents(ResourceId container) {
        return orNone(documents).all(container);
    }

    public Optional<ObjectNode> document(ResourceId container, String id) {
        return orNone(documents).find(container, id);
    }

    public Contents with(ResourceId container, ObjectNode document) {
        return new Contents(vaults, accounts, databases,
                orNone(documents).with(container, document.path("id").asString(""), document));
    }

    /** All that a deleted resource held goes with it. */
    public Contents without(ResourceId holder) {
        return new Contents(vaults.without(holder), accounts.without(holder), orNone(databases).without(holder),
                orNone(documents).without(holder));
    }

    private static <T> Holdings<T> orNone(@Nullable Holdings<T> holdings) {
        return holdings == null ? Holdings.none() : holdings;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
