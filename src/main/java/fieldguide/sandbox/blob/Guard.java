package fieldguide.sandbox.blob;

import fieldguide.sandbox.access.AccessControl;
import fieldguide.sandbox.access.Action;
import fieldguide.sandbox.access.Decision;
import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Verification;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lets a caller do something with containers and blobs, by role assignments. */
record Guard(Turn turn, Request request, Resource account, Verification.Trusted caller) {
    private static final String CONTAINERS = "Microsoft.Storage/storageAccounts/blobServices/containers/";

    Response container(String verb, String container, Supplier<Response> then) {
        return allow(Action.of(CONTAINERS + verb), container.isEmpty() ? "" : "/containers/" + container, then);
    }

    Response blob(String verb, String container, String blob, Supplier<Response> then) {
        return allow(Action.onData(CONTAINERS + "blobs/" + verb), "/containers/" + container
                + (blob.isEmpty() ? "" : "/blobs/" + blob), then);
    }

    private Response allow(Action action, String below, Supplier<Response> then) {
        Decision decision = new AccessControl(turn.cloud())
                .decide(caller.objectId(), action, account.id().child("blobServices/default" + below));
        List<Check> checks = Stream.concat(caller.checks().stream(), decision.checks().stream()).toList();
        var service = new Actor(Actor.Role.RESOURCE, account.name());
        if (decision.allowed()) {
            turn.tell(service, request.caller().actor(),
                    new Fact.AccessAllowed(caller.objectId(), action.name(), decision.scope(), checks));
            return then.get();
        }
        turn.tell(service, request.caller().actor(),
                new Fact.AccessRefused(403, caller.objectId(), action.name(), decision.scope(),
                "AuthorizationPermissionMismatch", checks, decision.remedies()));
        return Xml.error(403, "AuthorizationPermissionMismatch",
                "This request is not authorized to perform this operation using this permission.");
    }
}
