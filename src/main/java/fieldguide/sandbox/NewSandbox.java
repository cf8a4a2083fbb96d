package fieldguide.sandbox;

import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.ClientSecret;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Contents;
import fieldguide.sandbox.cloud.Directory;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.RoleAssignment;
import fieldguide.sandbox.cloud.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A cloud with nothing in it but its tenant, its subscription and two owners: the learner, and an application through
 * which tools sign in.
 *
 * @param clientSecret of that application; told once, kept only as a digest
 */
public record NewSandbox(Cloud cloud, String clientSecret) {
    private static final int SECRET_BYTES = 30;

    public static NewSandbox create(String id, SigningKey key, Randomness randomness, Instant now) {
        String secret = randomness.text(SECRET_BYTES);
        var user = new Principal(Principal.Kind.USER, randomness.guid(), "", "You", "you@fieldguide.example", null,
                now);
        var app = new Principal(Principal.Kind.APPLICATION, randomness.guid(), randomness.guid(), "fieldguide-tools",
                "", null, now);
        String subscription = randomness.guid();
        var directory = new Directory(randomness.guid(), List.of(key),
                Map.of(user.objectId(), user, app.objectId(), app),
                Map.of(app.appId(), ClientSecret.of(secret)));
        ResourceId scope = ResourceId.subscription(subscription);
        List<RoleAssignment> owners = List.of(user, app).stream()
                .map(p -> new RoleAssignment(randomness.guid(), Roles.OWNER.id(), p.objectId(),
                p.type(), scope, now, user.objectId())).toList();
        return new NewSandbox(new Cloud(id, subscription, user.objectId(), app.appId(), directory, Map.of(), owners,
                Contents.NONE, Map.of(),
                Map.of(), user.objectId(), Duration.ZERO, now), secret);
    }

    /** The sandbox as new: only tenant, subscription, keys and the two owners stay, so that tools remain connected. */
    public static Cloud again(Cloud cloud) {
        Directory directory = cloud.directory();
        Principal app = directory.client(cloud.ownerApp()).orElseThrow();
        Principal user = directory.principal(cloud.ownerUser()).orElseThrow();
        var owners = new Directory(directory.tenantId(), directory.keys(),
                Map.of(app.objectId(), app, user.objectId(), user), directory.secrets())
                .with(app.appId(), directory.registration(app.appId()));
        List<RoleAssignment> kept = cloud.assignments().stream().filter(a -> a.scope().equals(cloud.subscription())
                && (a.principalId().equals(user.objectId()) || a.principalId().equals(app.objectId()))).toList();
        return new Cloud(cloud.id(), cloud.subscriptionId(), user.objectId(), app.appId(), owners, Map.of(), kept, Contents.NONE,
                Map.of(), Map.of(), user.objectId(), Duration.ZERO, cloud.created());
    }
}
