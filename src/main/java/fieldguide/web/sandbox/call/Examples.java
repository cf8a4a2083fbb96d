package fieldguide.web.sandbox.call;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.web.sandbox.Ids;
import fieldguide.web.sandbox.Step;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A storage account with a container, a database and a Cosmos DB account, to be called. */
final class Examples {
    private static final String GROUP = "services";
    private static final String LOCATION = "westeurope";
    private static final String STORAGE = "stexample";

    private Examples() {}

    static List<Function<ServiceSteps, Step>> all() {
        return List.of(
                s -> s.put(Ids.group(s.cloud(), GROUP), "2024-03-01", "az group create --name " + GROUP + " --location " + LOCATION, located()),
                s -> s.put(id(s.cloud(), "Microsoft.Storage/storageAccounts/" + STORAGE), "2024-01-01",
                        "az storage account create --resource-group %s --name %s".formatted(GROUP, STORAGE), storage()),
                s -> s.container(STORAGE, "reports"),
                s -> s.put(id(s.cloud(), "Microsoft.Sql/servers/sql-example"), "2023-08-01", "", server(s.cloud())),
                s -> s.put(id(s.cloud(), "Microsoft.Sql/servers/sql-example/databases/orders"), "2023-08-01",
                        "az sql db create --resource-group %s --server sql-example --name orders".formatted(GROUP), located()),
                s -> s.put(id(s.cloud(), "Microsoft.DocumentDB/databaseAccounts/cosmos-example"), "2024-05-15",
                        "az cosmosdb create --resource-group %s --name cosmos-example".formatted(GROUP), located().put("kind", "GlobalDocumentDB")));
    }

    private static ResourceId id(Cloud cloud, String type) {
        return Ids.group(cloud, GROUP).child("providers/" + type);
    }

    private static ObjectNode located() {
        return Json.object().put("location", LOCATION);
    }

    private static ObjectNode storage() {
        ObjectNode body = located().put("kind", "StorageV2");
        body.putObject("sku").put("name", "Standard_LRS");
        return body;
    }

    /** The learner is its Microsoft Entra admin, or nobody could let anybody in. */
    private static ObjectNode server(Cloud cloud) {
        ObjectNode body = located();
        body.putObject("properties").putObject("administrators").put("administratorType", "ActiveDirectory").put("login", "You")
                .put("sid", cloud.ownerUser()).put("tenantId", cloud.tenantId());
        return body;
    }
}
