package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** What the forms send that create things: the least that Resource Manager wants to know of each. */
public record CreateSteps(Steps steps) {
    private Cloud cloud() {
        return steps.cloud();
    }

    public Step group(String name, String location) {
        return steps.arm("PUT", Ids.group(cloud(), name), "2024-03-01", "az group create --name %s --location %s".formatted(name, location))
                .with(at(location));
    }

    /** @param system whether it gets an identity of its own */
    public Step vm(String group, String name, String location, boolean system) {
        ObjectNode body = at(location, system);
        ObjectNode properties = body.putObject("properties");
        properties.putObject("hardwareProfile").put("vmSize", "Standard_B1s");
        properties.putObject("storageProfile").putObject("imageReference").put("publisher", "Canonical")
                .put("offer", "ubuntu-24_04-lts").put("sku", "server").put("version", "latest");
        properties.putObject("osProfile").put("computerName", name).put("adminUsername", "azureuser");
        return put(group, Shape.VM, name, "2024-07-01", "az vm create --resource-group %s --name %s --image Ubuntu2404%s"
                .formatted(group, name, system ? " --assign-identity '[system]'" : ""), body);
    }

    /**
     * An App Service or Function app.
     *
     * @param function whether it is a Function app
     * @param system whether it gets an identity of its own
     */
    public Step app(String group, String name, String location, boolean function, boolean system) {
        ObjectNode body = at(location, system).put("kind", function ? "functionapp,linux" : "app,linux");
        body.putObject("properties").put("reserved", true);
        String az = "az %s create --resource-group %s --name %s %s%s".formatted(function ? "functionapp" : "webapp", group, name,
                function ? "--consumption-plan-location " + location : "--plan plan1", system ? " --assign-identity '[system]'" : "");
        return put(group, Shape.APP, name, "2024-04-01", az, body);
    }

    public Step identity(String group, String name, String location) {
        return put(group, Shape.IDENTITY, name, "2023-01-31", "az identity create --resource-group %s --name %s".formatted(group, name),
                at(location));
    }

    /** @param rbac whether it goes by role assignments; else its access policy lets the learner's own user in */
    public Step vault(String group, String name, String location, boolean rbac) {
        ObjectNode body = at(location);
        ObjectNode properties = body.putObject("properties").put("tenantId", cloud().tenantId()).put("enableRbacAuthorization", rbac);
        properties.putObject("sku").put("family", "A").put("name", "standard");
        if (!rbac) {
            ObjectNode own = properties.putArray("accessPolicies").addObject().put("tenantId", cloud().tenantId())
                    .put("objectId", cloud().ownerUser());
            own.putObject("permissions").putArray("secrets").add("get").add("list").add("set").add("delete");
        }
        return put(group, Shape.VAULT, name, "2023-07-01",
                "az keyvault create --resource-group %s --name %s --enable-rbac-authorization %s".formatted(group, name, rbac), body);
    }

    public Step storage(String group, String name, String location) {
        ObjectNode body = at(location).put("kind", "StorageV2");
        body.putObject("sku").put("name", "Standard_LRS");
        return put(group, Shape.STORAGE, name, "2024-01-01",
                "az storage account create --resource-group %s --name %s --sku Standard_LRS".formatted(group, name), body);
    }

    /** With the learner's own user as its Microsoft Entra administrator. */
    public Step sqlServer(String group, String name, String location) {
        ObjectNode body = at(location);
        body.putObject("properties").putObject("administrators").put("azureADOnlyAuthentication", true).put("principalType", "User")
                .put("login", "You").put("sid", cloud().actingAs());
        return put(group, Shape.SQL, name, "2023-08-01", ("az sql server create --resource-group %s --name %s --enable-ad-only-auth "
                + "--external-admin-name You --external-admin-sid %s").formatted(group, name, cloud().actingAs()), body);
    }

    public Step sqlDatabase(String group, String server, String name, String location) {
        ResourceId id = Ids.resource(cloud(), group, Shape.SQL, server).child("databases/" + name);
        return steps.arm("PUT", id, "2023-08-01", "az sql db create --resource-group %s --server %s --name %s".formatted(group, server, name))
                .with(at(location));
    }

    public Step cosmos(String group, String name, String location) {
        ObjectNode body = at(location).put("kind", "GlobalDocumentDB");
        ObjectNode properties = body.putObject("properties").put("databaseAccountOfferType", "Standard").put("disableLocalAuth", true);
        properties.putArray("locations").addObject().put("locationName", location).put("failoverPriority", 0);
        return put(group, Shape.COSMOS, name, "2024-11-15",
                "az cosmosdb create --resource-group %s --name %s --disable-local-auth true".formatted(group, name), body);
    }

    private Step put(String group, Shape shape, String name, String version, String az, ObjectNode body) {
        return steps.arm("PUT", Ids.resource(cloud(), group, shape, name), version, az).with(body);
    }

    private static ObjectNode at(String location) {
        return Json.object().put("location", location);
    }

    private static ObjectNode at(String location, boolean system) {
        ObjectNode body = at(location);
        if (system) {
            body.putObject("identity").put("type", "SystemAssigned");
        }
        return body;
    }
}
