package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.RoleAssignment;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.node.ObjectNode;

/** What the buttons send to Resource Manager, as the learner's own user. */
public record Steps(Cloud cloud, Outside outside) {
    private static final String ARM = "https://management.azure.com";

    /** The same as the owner, whoever the learner acts as at present. */
    public static Steps byOwner(Cloud cloud, Outside outside) {
        return new Steps(cloud.actingAs(cloud.ownerUser()), outside);
    }

    /** What the forms send that create things. */
    public CreateSteps create() {
        return new CreateSteps(this);
    }

    public Step system(ResourceId host, boolean on) {
        boolean others = !identity(host).userAssigned().isEmpty();
        String type = on ? others ? "SystemAssigned, UserAssigned" : "SystemAssigned" : others ? "UserAssigned" : "None";
        return patchIdentity(host, type, List.of(), List.of(), on ? "assign" : "remove", "[system]");
    }

    public Step attach(ResourceId host, ResourceId identity) {
        String type = identity(host).system().isPresent() ? "SystemAssigned, UserAssigned" : "UserAssigned";
        return patchIdentity(host, type, List.of(identity), List.of(), "assign", identity.value());
    }

    public Step detach(ResourceId host, ResourceId identity) {
        var left = new ArrayList<>(identity(host).userAssigned());
        left.remove(identity);
        boolean own = identity(host).system().isPresent();
        String type = left.isEmpty() ? own ? "SystemAssigned" : "None" : own ? "SystemAssigned, UserAssigned" : "UserAssigned";
        return patchIdentity(host, type, List.of(), left.isEmpty() ? List.of() : List.of(identity), "remove", identity.value());
    }

    private HostIdentity identity(ResourceId host) {
        return cloud.resource(host).map(r -> r.identity()).orElse(HostIdentity.NONE);
    }

    private Step patchIdentity(ResourceId host, String type, List<ResourceId> added, List<ResourceId> removed, String verb, String what) {
        ObjectNode body = Json.object();
        ObjectNode identity = body.putObject("identity").put("type", type);
        if (!added.isEmpty() || !removed.isEmpty()) {
            ObjectNode named = identity.putObject("userAssignedIdentities");
            added.forEach(id -> named.putObject(id.value()));
            removed.forEach(id -> named.putNull(id.value()));
        }
        String command = host.isOfType(Shape.APP.type()) ? "webapp" : "vm";
        boolean usual = verb.equals("assign") && what.equals("[system]");
        return arm("PATCH", host, command.equals("vm") ? "2024-07-01" : "2024-04-01", "az %s identity %s --resource-group %s --name %s%s"
                .formatted(command, verb, host.resourceGroup().orElse(""), host.name(),
                        usual ? "" : " --identities '" + what + "'")).with(body);
    }

    public Step assign(String name, ResourceId scope, String roleId, String roleName, String principalId) {
        String type = cloud.directory().principal(principalId).map(Principal::type).orElse("ServicePrincipal");
        ObjectNode body = Json.object();
        body.putObject("properties").put("roleDefinitionId", "/subscriptions/%s/providers/Microsoft.Authorization/roleDefinitions/%s"
                .formatted(cloud.subscriptionId(), roleId)).put("principalId", principalId).put("principalType", type);
        return arm("PUT", scope.child("providers/Microsoft.Authorization/roleAssignments/" + name), "2022-04-01",
                "az role assignment create --role \"%s\" --assignee-object-id %s --assignee-principal-type %s --scope %s"
                        .formatted(roleName, principalId, type, scope)).with(body);
    }

    public Step unassign(RoleAssignment assignment) {
        return arm("DELETE", assignment.id(), "2022-04-01", "az role assignment delete --ids " + assignment.id());
    }

    /** Makes a deleted vault what it was, secrets included. */
    Step recover(DeletedVault deleted) {
        ObjectNode body = Json.object().put("location", deleted.location());
        ObjectNode properties = body.putObject("properties").put("createMode", "recover").put("tenantId", cloud.tenantId());
        properties.putObject("sku").put("family", "A").put("name", "standard");
        return arm("PUT", deleted.vault(), "2023-07-01", "az keyvault recover --name " + deleted.name()).with(body);
    }

    /** Ends the retention of a deleted vault. */
    public Step purge(DeletedVault deleted) {
        return arm("POST", deleted.id().child("purge"), "2023-07-01", "az keyvault purge --name " + deleted.name());
    }

    public Step delete(Place place) {
        ResourceId id = place.id();
        String of = " --resource-group %s --name %s".formatted(id.resourceGroup().orElse(""), id.name());
        return switch (place.shape()) {
            case VM -> arm("DELETE", id, "2024-07-01", "az vm delete" + of + " --yes");
            case IDENTITY -> arm("DELETE", id, "2023-01-31", "az identity delete" + of);
            case VAULT -> arm("DELETE", id, "2023-07-01", "az keyvault delete" + of);
            case APP -> arm("DELETE", id, "2024-04-01", "az webapp delete" + of);
            case STORAGE -> arm("DELETE", id, "2024-01-01", "az storage account delete" + of + " --yes");
            case SQL -> arm("DELETE", id, "2023-08-01", "az sql server delete" + of + " --yes");
            case COSMOS -> arm("DELETE", id, "2024-11-15", "az cosmosdb delete" + of + " --yes");
            case GROUP -> arm("DELETE", id, "2024-03-01", "az group delete --name " + id.name() + " --yes");
            case SUBSCRIPTION -> throw new IllegalArgumentException("a subscription is not deleted, but its sandbox reset");
        };
    }

    Step arm(String method, ResourceId id, String version, String az) {
        String path = String.join("/", id.segments().stream().map(s -> UriUtils.encodePathSegment(s, StandardCharsets.UTF_8)).toList());
        String url = ARM + "/" + path + "?api-version=" + version;
        return new Step(Request.of(method, url, new Caller.SignedIn(cloud.actingAs()), outside), az);
    }
}
