package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives hosts their identities and takes them away. A system-assigned identity is one service principal that lives and
 * dies with its host; a user-assigned one is only attached or detached.
 */
record HostIdentities(Call call, Kind kind) {

    Optional<Response> refused(Resource host, IdentityChange change) {
        if (!change.valid()) {
            return Optional.of(Response.error(400, "InvalidRequestContent",
                    "The identity type is not one of None, SystemAssigned, UserAssigned, "
                    + "'SystemAssigned, UserAssigned'."));
        }
        boolean wanted = change.system() || !change.userAssigned().isEmpty();
        if (wanted && !kind.isHost() && change.before().isNone()) {
            return Optional.of(Response.error(400, "ResourceIdentityNotSupported", "The resource type '" + kind.type()
                    + "' has no managed identities in this sandbox."));
        }
        return change.added().stream().flatMap(id -> refused(host, id).stream()).findFirst();
    }

    private Optional<Response> refused(Resource host, ResourceId identity) {
        Optional<Response> forbidden = call.refusedLinked(kind.type() + "/write", host.id(),
                UserAssignedIdentities.TYPE + "/assign/action", identity);
        boolean exists = call.cloud().resource(identity).filter(r -> r.isOfType(UserAssignedIdentities.TYPE))
                .isPresent();
        return forbidden.or(() -> exists ? Optional.empty()
                : Optional.of(Response.error(400, "FailedIdentityOperation", ("Identity operation for "
                + "resource '%s' failed with error 'Failed to perform resource identity operation. Status: 'BadRequest'. Response: "
                + "'{\"error\":{\"code\":\"BadRequest\",\"message\":\"Resource '%s' was not found.\"}}'.'.")
                .formatted(host.id(), identity))));
    }

    /** The identities afterwards; the directory and the events tell of it. */
    HostIdentity apply(Resource host, IdentityChange change) {
        @Nullable String system = change.before().systemPrincipal();
        if (change.system() && system == null) {
            system = enable(host);
        } else if (!change.system() && system != null) {
            disable(host, system);
            system = null;
        }
        change.added().forEach(id -> attach(host, id));
        change.removed().forEach(id -> call.turn()
                .tell(Actor.ARM, actor(host), new Fact.IdentityDetached(host.id(), id.name(), false)));
        return new HostIdentity(system, change.userAssigned().stream().map(this::spelled).toList());
    }

    private String enable(Resource host) {
        Turn turn = call.turn();
        var principal = new Principal(Principal.Kind.SYSTEM_ASSIGNED, turn.randomness().guid(), turn.randomness()
                .guid(), host.name(), "",
                host.id(), turn.now());
        turn.change(cloud -> cloud.with(cloud.directory().with(principal)));
        turn.tell(Actor.ARM, Actor.ENTRA, new Fact.PrincipalCreated(principal.objectId(), principal.appId(),
                principal.name(), principal.kind()));
        turn.tell(Actor.ARM, actor(host), new Fact.IdentityAssigned(host.id(), principal.objectId(), host.name(),
                true));
        return principal.objectId();
    }

    private void disable(Resource host, String objectId) {
        Turn turn = call.turn();
        turn.tell(Actor.ARM, actor(host), new Fact.IdentityDetached(host.id(), host.name(), true));
        turn.cloud().directory().principal(objectId)
                .ifPresent(new Removal(turn, call.request().caller().actor())::principal);
    }

    private void attach(Resource host, ResourceId identity) {
        String principal = call.cloud().directory().of(identity).map(Principal::objectId).orElse("");
        call.turn().tell(Actor.ARM, actor(host),
                new Fact.IdentityAssigned(host.id(), principal, identity.name(), false));
    }

    /** The id as the identity itself spells it. */
    private ResourceId spelled(ResourceId id) {
        return call.cloud().resource(id).map(Resource::id).orElse(id);
    }

    private static Actor actor(Resource host) {
        return new Actor(Actor.Role.HOST, host.name());
    }
}
