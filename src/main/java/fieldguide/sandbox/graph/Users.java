package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Password;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Further users of the tenant, to act or to sign in as; the owners alone add and delete them. */
record Users(Turn turn, Request request) {
    private static final int LONGEST_PASSWORD = 256;

    /** With a password in {@code passwordProfile} the user can sign in by it. */
    Response create() {
        ObjectNode body = Json.readObject(request.body().text()).orElseGet(Json::object);
        String name = body.path("displayName").asString("").strip();
        String userName = body.path("userPrincipalName").asString("").strip();
        String password = body.path("passwordProfile").path("password").asString("");
        if (name.isEmpty() || !userName.matches("[^@\\s]{1,64}@[^@\\s]{1,120}") || password.length() > LONGEST_PASSWORD) {
            return Response.error(400, "Request_BadRequest",
                    "A value is required for property 'displayName' and a valid one for 'userPrincipalName'.");
        }
        if (turn.cloud().directory().user(userName).isPresent()) {
            return Response.error(400, "Request_BadRequest",
                    "Another object with the same value for property userPrincipalName already exists.");
        }
        var user = new Principal(Principal.Kind.USER, turn.randomness().guid(), "", name, userName, null, turn.now());
        turn.change(cloud -> cloud.with(cloud.directory().with(user)));
        if (!password.isEmpty()) {
            Password kept = Password.of(password, turn.randomness());
            turn.change(cloud -> cloud.with(cloud.directory().with(cloud.directory().signIns().with(user.objectId(), kept))));
        }
        turn.tell(request.caller().actor(), Actor.GRAPH,
                new Fact.PrincipalCreated(user.objectId(), "", name, user.kind()));
        return Response.json(201, DirectoryObject.view(user, turn.now()));
    }

    /** Tokens that the user has stay good until they expire; refresh tokens go at once. */
    Response delete(String id) {
        Optional<Principal> user = turn.cloud().directory().all().stream().filter(p -> p.kind() == Principal.Kind.USER)
                .filter(p -> p.objectId().equalsIgnoreCase(id) || p.userName().equalsIgnoreCase(id)).findFirst();
        if (user.filter(u -> u.objectId().equals(turn.cloud().ownerUser())).isPresent()) {
            return Permissions.denied();
        }
        return user.map(this::deleted).orElseGet(() -> Response.error(404, "Request_ResourceNotFound", "Resource '" + id
                + "' does not exist or one of its queried reference-property objects are not present."));
    }

    private Response deleted(Principal user) {
        int orphans = (int) turn.cloud().assignments().stream().filter(a -> a.principalId().equals(user.objectId())).count();
        turn.change(cloud -> cloud.with(cloud.directory().without(user.objectId())));
        turn.tell(request.caller().actor(), Actor.GRAPH, new Fact.PrincipalDeleted(user.objectId(), user.name(), orphans));
        return Response.empty(204);
    }
}
