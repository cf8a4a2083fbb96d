package fieldguide.sandbox;

import fieldguide.sandbox.access.Role;
import fieldguide.sandbox.access.RoleBook;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.RoleAssignment;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Lets the learner act as somebody else. The directory and the assignments are the same that Resource Manager reads. */
record Impersonation(Turn turn) {

    Response persona(Collection<Persona.Grant> wanted) {
        Set<Persona.Grant> grants = new LinkedHashSet<>(wanted);
        return grants.stream().flatMap(grant -> objection(grant).stream()).findFirst().orElseGet(() -> {
            Principal user = Persona.of(turn.cloud()).map(Persona::user).orElseGet(this::create);
            retract(user, grants);
            grants.forEach(grant -> assign(user, grant));
            return act(user);
        });
    }

    Response owner() {
        return act(turn.cloud().directory().principal(turn.cloud().ownerUser()).orElseThrow());
    }

    private Response act(Principal user) {
        turn.change(cloud -> cloud.actingAs(user.objectId()));
        turn.tell(Actor.OUTSIDE, Actor.ARM, new Fact.ActedAs(user.objectId(), user.name()));
        return Response.empty(204);
    }

    private Optional<Response> objection(Persona.Grant grant) {
        Cloud cloud = turn.cloud();
        if (new RoleBook(cloud).withId(grant.roleId()).isEmpty()) {
            return Optional.of(Response.error(404, "RoleDefinitionDoesNotExist",
                    "The specified role definition with ID '" + grant.roleId() + "' does not exist."));
        }
        boolean there = grant.scope().equals(cloud.subscription()) || cloud.resource(grant.scope()).isPresent();
        return there ? Optional.empty() : Optional.of(Response.error(404, "ScopeNotFound", "There is no scope '"
                + grant.scope() + "' in this sandbox: choose the subscription, a resource group or a resource."));
    }

    private Principal create() {
        var user = new Principal(Principal.Kind.USER, turn.randomness().guid(), "", Persona.NAME, Persona.USER_NAME,
                null, turn.now());
        turn.change(cloud -> cloud.with(cloud.directory().with(user)));
        turn.tell(Actor.OUTSIDE, Actor.ENTRA,
                new Fact.PrincipalCreated(user.objectId(), "", user.name(), user.kind()));
        return user;
    }

    private void retract(Principal user, Set<Persona.Grant> grants) {
        turn.cloud().assignments().stream().filter(a -> a.principalId().equals(user.objectId()))
                .filter(a -> grants.stream().noneMatch(g -> a.grants(user.objectId(), g.roleId(), g.scope())))
                .forEach(a -> {
                    turn.change(cloud -> cloud.without(a));
                    turn.tell(Actor.OUTSIDE, Actor.ARM, new Fact.RoleUnassigned(a.name(), new RoleBook(turn.cloud()).nameOf(a.roleId()),
                            a.principalId(), a.scope()));
                });
    }

    private void assign(Principal user, Persona.Grant grant) {
        Cloud cloud = turn.cloud();
        if (cloud.assignments().stream().anyMatch(a -> a.grants(user.objectId(), grant.roleId(), grant.scope()))) {
            return;
        }
        Role role = new RoleBook(cloud).withId(grant.roleId()).orElseThrow();
        var assignment = new RoleAssignment(turn.randomness().guid(), role.id(), user.objectId(), user.type(),
                grant.scope(), turn.now(), cloud.ownerUser());
        turn.change(c -> c.with(assignment));
        turn.tell(Actor.OUTSIDE, Actor.ARM,
                new Fact.RoleAssigned(assignment.name(), role.name(), user.objectId(), assignment.scope()));
    }
}
