package fieldguide.sandbox.cloud;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that exists in one sandbox.
 *
 * @param id the sandbox's id, lower-case
 * @param ownerUser object id of the learner's own user, Owner of the subscription
 * @param ownerApp client id of the application through which tools sign in, Owner as well
 * @param resources resource groups and resources by {@link ResourceId#key()}
 * @param hosts doors of the hosts by the host's key
 * @param tokens what the metadata service keeps, by host, identity, resource and issuer
 * @param actingAs object id of the user as whom the learner acts in the portal: the owner, or somebody with fewer roles
 * @param clockAhead how far the sandbox's clock is ahead of the real one
 */
public record Cloud(String id, String subscriptionId, String ownerUser, String ownerApp, Directory directory,
        Map<String, Resource> resources, List<RoleAssignment> assignments, Contents contents,
        Map<String, HostDoor> hosts, Map<String, IssuedToken> tokens, @Nullable String actingAs,
        Duration clockAhead, Instant created) {
    public Cloud {
        resources = Collections.unmodifiableMap(new TreeMap<>(resources));
        assignments = List.copyOf(assignments);
        hosts = Collections.unmodifiableMap(new TreeMap<>(hosts));
        tokens = Collections.unmodifiableMap(new TreeMap<>(tokens));
        actingAs = actingAs == null ? ownerUser : actingAs;
    }

    @Override
    public String actingAs() {
        return Objects.requireNonNull(actingAs);
    }

    public String tenantId() {
        return directory.tenantId();
    }

    public ResourceId subscription() {
        return ResourceId.subscription(subscriptionId);
    }

    public Optional<Resource> resource(ResourceId id) {
        return Optional.ofNullable(resources.get(id.key()));
    }

    /** Resources for which the condition holds, in the order of their ids. */
    public Stream<Resource> resources(Predicate<Resource> wanted) {
        return resources.values().stream().filter(wanted);
    }

    public Optional<Resource> named(String type, String name) {
        return resources(r -> r.isOfType(type) && r.name().equalsIgnoreCase(name)).findFirst();
    }

    public Optional<HostDoor> door(ResourceId host) {
        return Optional.ofNullable(hosts.get(host.key()));
    }

    public Optional<HostDoor> doorOf(String token) {
        for (HostDoor door : hosts.values()) {
            if (door.token().equalsIgnoreCase(token)) {
                return Optional.of(door);
            }
        }
        return Optional.empty();
    }

    public Cloud with(Resource resource) {
        return with(added(resources, resource.id().key(), resource));
    }

    public Cloud without(Resource resource) {
        return with(removed(resources, resource.id().key()));
    }

    private Cloud with(Map<String, Resource> other) {
        return new Cloud(id, subscriptionId, ownerUser, ownerApp, directory, other, assignments, contents, hosts,
                tokens, actingAs, clockAhead, created);
    }

    public Cloud with(Directory other) {
        return new Cloud(id, subscriptionId, ownerUser, ownerApp, other, resources, assignments, contents, hosts,
                tokens, actingAs, clockAhead, created);
    }

    public Cloud with(Contents other) {
        return new Cloud(id, subscriptionId, ownerUser, ownerApp, directory, resources, assignments, other, hosts,
                tokens, actingAs, clockAhead, created);
    }

    public Cloud with(RoleAssignment assignment) {
        return withAssignments(Stream.concat(assignments.stream(), Stream.of(assignment)).toList());
    }

    public Cloud without(RoleAssignment assignment) {
        return withAssignments(assignments.stream().filter(a -> !a.equals(assignment)).toList());
    }

    private Cloud withAssignments(List<RoleAssignment> other) {
        return new Cloud(id, subscriptionId, ownerUser, ownerApp, directory, resources, other, contents, hosts,
                tokens, actingAs, clockAhead, created);
    }

    public Cloud with(HostDoor door) {
        return withHosts(added(hosts, door.host().key(), door));
    }

    public Cloud withoutDoor(ResourceId host) {
        return withHosts(removed(hosts, host.key()));
    }

    private Cloud withHosts(Map<String, HostDoor> other) {
        return new Cloud(id, subscriptionId, ownerUser, ownerApp, directory, resources, assignments, contents, other,
                tokens, actingAs, clockAhead, created);
    }

    /** Whether all else is as it is there, whatever the metadata services keep. */
    public boolean isButForTokens(Cloud other) {
        return withTokens(other.tokens).equals(other);
    }

    public Cloud withTokens(Map<String, IssuedToken> other) {
        return new Cloud(id, subscriptionId, ownerUser, ownerApp, directory, resources, assignments, contents, hosts,
                other, actingAs, clockAhead, created);
    }

    public Cloud withClockAhead(Duration other) {
        return new Cloud(id, subscriptionId, ownerUser, ownerApp, directory, resources, assignments, contents, hosts,
                tokens, actingAs, other, created);
    }

    /** The learner acts as that user from now on. */
    public Cloud actingAs(String user) {
        return new Cloud(id, subscriptionId, ownerUser, ownerApp, directory, resources, assignments, contents, hosts,
                tokens, user, clockAhead, created);
    }

    private static <T> Map<String, T> added(Map<String, T> map, String key, T value) {
        var more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }

    private static <T> Map<String, T> removed(Map<String, T> map, String key) {
        var fewer = new TreeMap<>(map);
        fewer.remove(key);
        return fewer;
    }
}
