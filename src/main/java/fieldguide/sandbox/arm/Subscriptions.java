package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The one subscription of a sandbox, its tenant and its locations. */
record Subscriptions(Call call) {
    private record Location(String name, String title, String region) {}

    private static final List<Location> LOCATIONS = List.of(new Location("eastus", "East US", "US"),
            new Location("eastus2", "East US 2", "US"), new Location("westus", "West US", "US"),
            new Location("westus2", "West US 2", "US"),
            new Location("centralus", "Central US", "US"), new Location("northeurope", "North Europe", "Europe"),
            new Location("westeurope", "West Europe", "Europe"), new Location("uksouth", "UK South", "Europe"),
            new Location("germanywestcentral", "Germany West Central", "Europe"),
            new Location("southeastasia", "Southeast Asia", "Asia Pacific"));

    /** Display names of all locations. */
    static List<String> titles() {
        return LOCATIONS.stream().map(Location::title).toList();
    }

    /** Empty for a caller who may read nothing in it. */
    Response list() {
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        boolean sees = call.cloud().assignments().stream()
                .anyMatch(a -> a.principalId().equalsIgnoreCase(call.caller().objectId()));
        if (sees) {
            value.add(view());
        }
        return Response.json(200, body);
    }

    Response one() {
        return call.refused("Microsoft.Resources/subscriptions/read", call.cloud().subscription())
                .orElseGet(() -> Response.json(200, view()));
    }

    private ObjectNode view() {
        Cloud cloud = call.cloud();
        ObjectNode view = Json.object().put("id", cloud.subscription().value()).put("authorizationSource", "RoleBased");
        view.putArray("managedByTenants");
        view.put("subscriptionId", cloud.subscriptionId()).put("tenantId", cloud.tenantId())
                .put("displayName", "Fieldguide sandbox")
                .put("state", "Enabled").putObject("subscriptionPolicies")
                .put("locationPlacementId", "Public_2014-09-01")
                .put("quotaId", "Simulated").put("spendingLimit", "On");
        return view;
    }

    Response tenants() {
        ObjectNode body = Json.object();
        String tenant = call.cloud().tenantId();
        body.putArray("value").addObject().put("id", "/tenants/" + tenant).put("tenantId", tenant)
                .put("displayName", "Fieldguide sandbox");
        return Response.json(200, body);
    }

    Response locations() {
        ObjectNode body = Json.object();
        var value = body.putArray("value");
        LOCATIONS.forEach(l -> value.addObject().put("id", call.cloud().subscription() + "/locations/" + l.name())
                .put("name", l.name())
                .put("displayName", l.title()).put("regionalDisplayName", "(" + l.region() + ") " + l.title())
                .putObject("metadata").put("regionType", "Physical").put("regionCategory", "Recommended"));
        return Response.json(200, body);
    }
}
