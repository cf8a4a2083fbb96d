package fieldguide.web.sandbox.call;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import fieldguide.web.sandbox.CreateSteps;
import fieldguide.web.sandbox.DataSteps;
import fieldguide.web.sandbox.Step;
import fieldguide.web.sandbox.Steps;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.node.ObjectNode;

/** Requests to the services that take tokens: as code on a machine, and as the owner who lets it in. */
record ServiceSteps(Cloud cloud, Outside outside) {
    private static final String READER = "00000000-0000-0000-0000-000000000001";

    /** What code on the host sends with its token. */
    Step ask(Target target, ResourceId host, String token) {
        String at = target.at().name();
        String what = UriUtils.encodePathSegment(target.what(), StandardCharsets.UTF_8);
        var code = new Caller.OnHost(host);
        Request request = switch (target.service()) {
            case VAULT -> Request.of("GET", "https://%s.vault.azure.net/secrets/%s?api-version=7.4".formatted(at, what), code, outside);
            case STORAGE -> Request.of("GET", "https://%s.blob.core.windows.net/%s?restype=container&comp=list".formatted(at, what), code,
                    outside).with("x-ms-version", "2024-11-04");
            case SQL -> Request.of("POST", "https://%s.database.windows.net/databases/%s/login".formatted(target.at().parent().name(),
                    UriUtils.encodePathSegment(at, StandardCharsets.UTF_8)), code, outside);
            case COSMOS -> Request.of("GET", "https://%s.documents.azure.com/dbs".formatted(at), code, outside);
            default -> Request.of("GET", "https://management.azure.com" + target.at().value() + "?api-version=2024-03-01", code, outside);
        };
        return new Step(request.with("Authorization", "Bearer " + token), "");
    }

    /** Runs a statement in a database as the server's Microsoft Entra admin. */
    Step statement(ResourceId database, String sql) {
        String url = "https://%s.database.windows.net/databases/%s/query".formatted(database.parent().name(), database.name());
        return new Step(owner("POST", url), "").with(Json.object().put("statement", sql));
    }

    /** Gives a principal the account's own role for reading documents. */
    Step documentReader(ResourceId account, String name, String principal) {
        ObjectNode body = Json.object();
        body.putObject("properties").put("roleDefinitionId", account.child("sqlRoleDefinitions/" + READER).value())
                .put("principalId", principal).put("scope", account.value());
        return put(account.child("sqlRoleAssignments/" + name), "2024-05-15",
                "az cosmosdb sql role assignment create --account-name %s --resource-group %s --role-definition-id %s --principal-id %s --scope /"
                        .formatted(account.name(), account.resourceGroup().orElse(""), READER, principal), body);
    }

    Step put(ResourceId id, String version, String az, ObjectNode body) {
        return new Step(owner("PUT", "https://management.azure.com" + id.value() + "?api-version=" + version), az).with(body);
    }

    /** What creates things, sent by the owner whoever the learner acts as. */
    CreateSteps create() {
        return Steps.byOwner(cloud, outside).create();
    }

    /** What touches data, sent by the owner. */
    DataSteps byOwner() {
        return new DataSteps(cloud.actingAs(cloud.ownerUser()), outside);
    }

    private Request owner(String method, String url) {
        return Request.of(method, url, new Caller.SignedIn(cloud.ownerUser()), outside);
    }
}
