package fieldguide.sandbox.cloud;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's directory.
 *
 * @param tenantId GUID of the tenant
 * @param keys the tenant's keys, the newest first; all verify, the newest that is not published ahead signs
 * @param principals users and service principals by object id
 * @param secrets client secrets of applications by client id
 * @param signIns what users sign in with and what their sign-ins left behind
 * @param outsideIssuers keys of the issuers outside the tenant by their name
 * @param appRoles what service principals may do in Microsoft Graph
 * @param registrations certificates and redirect addresses of applications by client id, in lower case
 */
public record Directory(String tenantId, List<SigningKey> keys, Map<String, Principal> principals,
        Map<String, ClientSecret> secrets, @Nullable SignIns signIns,
        @Nullable Map<String, SigningKey> outsideIssuers, @Nullable List<AppRoleAssignment> appRoles,
        @Nullable Map<String, Registration> registrations) {
    public Directory {
        keys = List.copyOf(keys);
        principals = Collections.unmodifiableMap(new TreeMap<>(principals));
        secrets = Collections.unmodifiableMap(new TreeMap<>(secrets));
        signIns = signIns == null ? SignIns.NONE : signIns;
        outsideIssuers = outsideIssuers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(outsideIssuers));
        appRoles = appRoles == null ? List.of() : List.copyOf(appRoles);
        registrations = registrations == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(registrations));
    }

    public Directory(String tenantId, List<SigningKey> keys, Map<String, Principal> principals,
            Map<String, ClientSecret> secrets) {
        this(tenantId, keys, principals, secrets, SignIns.NONE, Map.of(), List.of(), Map.of());
    }

    @Override
    public SignIns signIns() {
        return Objects.requireNonNull(signIns);
    }

    @Override
    public List<AppRoleAssignment> appRoles() {
        return Objects.requireNonNull(appRoles);
    }

    /** What the service principal may do in Microsoft Graph. */
    public List<AppRoleAssignment> appRolesOf(String objectId) {
        return appRoles().stream().filter(role -> role.principalId().equals(objectId)).toList();
    }

    @Override
    public Map<String, Registration> registrations() {
        return Objects.requireNonNull(registrations);
    }

    public Registration registration(String appId) {
        return registrations().getOrDefault(appId.toLowerCase(Locale.ROOT), Registration.NONE);
    }

    @Override
    public Map<String, SigningKey> outsideIssuers() {
        return Objects.requireNonNull(outsideIssuers);
    }

    public Collection<Principal> all() {
        return principals.values();
    }

    public Optional<Principal> principal(String objectId) {
        Principal exact = principals.get(objectId);
        return exact != null ? Optional.of(exact) : find(p -> p.objectId().equalsIgnoreCase(objectId));
    }

    public Optional<Principal> client(String appId) {
        return find(p -> !p.appId().isEmpty() && p.appId().equalsIgnoreCase(appId));
    }

    /** The user with that sign-in name. */
    public Optional<Principal> user(String userName) {
        return find(p -> p.kind() == Principal.Kind.USER && p.userName().equalsIgnoreCase(userName));
    }

    /** The service principal of a managed identity: of the host itself, or of a user-assigned identity. */
    public Optional<Principal> of(ResourceId resource) {
        return find(p -> resource.equals(p.resource()));
    }

    private Optional<Principal> find(Predicate<Principal> wanted) {
        return principals.values().stream().filter(wanted).findFirst();
    }

    public Optional<ClientSecret> secret(String appId) {
        return secrets.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(appId)).map(Map.Entry::getValue)
                .findFirst();
    }

    public Directory with(Principal principal) {
        var more = new TreeMap<>(principals);
        more.put(principal.objectId(), principal);
        return new Directory(tenantId, keys, more, secrets, signIns, outsideIssuers, appRoles, registrations);
    }

    public Directory without(String objectId) {
        var fewer = new TreeMap<>(principals);
        fewer.remove(objectId);
        return new Directory(tenantId, keys, fewer, secrets, signIns().without(objectId), outsideIssuers,
                appRoles().stream().filter(role -> !role.principalId().equals(objectId)).toList(), registrations);
    }

    public Directory withSecret(String appId, ClientSecret secret) {
        var more = new TreeMap<>(secrets);
        more.put(appId, secret);
        return new Directory(tenantId, keys, principals, more, signIns, outsideIssuers, appRoles, registrations);
    }

    /** The same principals with the signing keys and client secrets of another state: what tools hold stays as good as it was. */
    public Directory withCredentialsOf(Directory other) {
        return new Directory(tenantId, other.keys, principals, other.secrets, signIns, outsideIssuers, appRoles, other.registrations);
    }

    /** The key that signs at that time. */
    public SigningKey signingKey(Instant now) {
        return keys.stream().filter(key -> !now.isBefore(key.signsFrom())).findFirst().orElseGet(keys::getLast);
    }

    /** The new key is the next to sign; the three before it still verify. */
    public Directory withKey(SigningKey key) {
        return new Directory(tenantId, Stream.concat(Stream.of(key), keys.stream()).limit(4).toList(), principals,
                secrets, signIns, outsideIssuers, appRoles, registrations);
    }

    public Directory with(SignIns other) {
        return new Directory(tenantId, keys, principals, secrets, other, outsideIssuers, appRoles, registrations);
    }

    public Directory withOutsideIssuer(String name, SigningKey key) {
        var more = new TreeMap<>(outsideIssuers());
        more.put(name, key);
        return new Directory(tenantId, keys, principals, secrets, signIns, more, appRoles, registrations);
    }

    public Directory withAppRoles(List<AppRoleAssignment> other) {
        return new Directory(tenantId, keys, principals, secrets, signIns, outsideIssuers, other, registrations);
    }

    public Directory with(String appId, Registration registration) {
        var more = new TreeMap<>(registrations());
        more.put(appId.toLowerCase(Locale.ROOT), registration);
        return new Directory(tenantId, keys, principals, secrets, signIns, outsideIssuers, appRoles, more);
    }
}
