package fieldguide.sandbox.cloud;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the data planes hold.
 *
 * @param vaults secrets by lower-case name, by key of the vault's resource id
 * @param accounts containers by name, by key of the storage account's resource id
 */
public record Contents(Map<String, Map<String, Secret>> vaults, Map<String, Map<String, Container>> accounts) {
    public static final Contents NONE = new Contents(Map.of(), Map.of());

    public Contents {
        vaults = Collections.unmodifiableMap(new TreeMap<>(vaults));
        accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
    }

    public Collection<Secret> secrets(ResourceId vault) {
        return vaults.getOrDefault(vault.key(), Map.of()).values();
    }

    public Optional<Secret> secret(ResourceId vault, String name) {
        return Optional.ofNullable(vaults.getOrDefault(vault.key(), Map.of()).get(lower(name)));
    }

    public Contents with(ResourceId vault, Secret secret) {
        return new Contents(put(vaults, vault, lower(secret.name()), secret), accounts);
    }

    public Contents withoutSecret(ResourceId vault, String name) {
        return new Contents(remove(vaults, vault, lower(name)), accounts);
    }

    public Collection<Container> containers(ResourceId account) {
        return accounts.getOrDefault(account.key(), Map.of()).values();
    }

    public Optional<Container> container(ResourceId account, String name) {
        return Optional.ofNullable(accounts.getOrDefault(account.key(), Map.of()).get(name));
    }

    public Contents with(ResourceId account, Container container) {
        return new Contents(vaults, put(accounts, account, container.name(), container));
    }

    public Contents withoutContainer(ResourceId account, String name) {
        return new Contents(vaults, remove(accounts, account, name));
    }

    /** All that a deleted vault or account held goes with it. */
    public Contents without(ResourceId holder) {
        var fewerVaults = new TreeMap<>(vaults);
        fewerVaults.remove(holder.key());
        var fewerAccounts = new TreeMap<>(accounts);
        fewerAccounts.remove(holder.key());
        return new Contents(fewerVaults, fewerAccounts);
    }

    private static <T> Map<String, Map<String, T>> put(Map<String, Map<String, T>> all, ResourceId holder, String name,
            T item) {
        var items = new TreeMap<>(all.getOrDefault(holder.key(), Map.of()));
        items.put(name, item);
        return replaced(all, holder, items);
    }

    private static <T> Map<String, Map<String,
            T>> remove(Map<String, Map<String, T>> all, ResourceId holder, String name) {
        var items = new TreeMap<>(all.getOrDefault(holder.key(), Map.of()));
        items.remove(name);
        return replaced(all, holder, items);
    }

    private static <T> Map<String, Map<String, T>> replaced(Map<String, Map<String, T>> all, ResourceId holder,
            Map<String, T> items) {
        var changed = new TreeMap<>(all);
        changed.put(holder.key(), items);
        return changed;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
