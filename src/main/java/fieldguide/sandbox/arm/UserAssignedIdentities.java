package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** User-assigned managed identities: resources of their own, with a service principal each. */
final class UserAssignedIdentities implements Kind {
    static final String TYPE = "Microsoft.ManagedIdentity/userAssignedIdentities";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public @Nullable String nameRule(String name) {
        return name.matches("[A-Za-z0-9][\\w-]{2,127}") ? null
                : "an identity has 3 to 128 letters, digits, '-' or '_', and begins with a letter or digit.";
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        return before.map(b -> b.properties().deepCopy())
                .orElseGet(() -> Json.object().put("tenantId", turn.cloud().tenantId())
                .put("principalId", turn.randomness().guid()).put("clientId", turn.randomness().guid()));
    }

    @Override
    public void created(Turn turn, Resource identity) {
        var principal = new Principal(Principal.Kind.USER_ASSIGNED, identity.property("principalId"),
                identity.property("clientId"),
                identity.name(), "", identity.id(), turn.now());
        turn.change(cloud -> cloud.with(cloud.directory().with(principal)));
        turn.tell(Actor.ARM, Actor.ENTRA, new Fact.PrincipalCreated(principal.objectId(), principal.appId(),
                principal.name(), principal.kind()));
    }

    @Override
    public Optional<Response> act(Call call, Resource identity, String action) {
        return action.toLowerCase(Locale.ROOT).equals("listassociatedresources") ? Optional.of(users(call, identity))
                : Optional.empty();
    }

    private static Response users(Call call, Resource identity) {
        var hosts = call.cloud().resources(r -> r.identity().userAssigned().contains(identity.id())).toList();
        ObjectNode body = Json.object().put("totalCount", hosts.size());
        var value = body.putArray("value");
        hosts.forEach(host -> value.addObject().put("id", host.id().value()).put("name", host.name())
                .put("type", host.type())
                .put("resourceGroup", host.id().resourceGroup().orElse(""))
                .put("subscriptionId", call.cloud().subscriptionId())
                .put("subscriptionDisplayName", "Fieldguide sandbox"));
        return Response.json(200, body.putNull("nextLink"));
    }
}
