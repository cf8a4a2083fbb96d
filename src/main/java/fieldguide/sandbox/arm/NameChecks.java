package fieldguide.sandbox.arm;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Whether a name that is part of an address on the internet is still free; here, in this sandbox. */
record NameChecks(Call call) {
    private static final Map<String, String> TYPES = Map.of("microsoft.keyvault", KeyVaults.TYPE,
            "microsoft.storage", StorageAccounts.TYPE, "microsoft.sql", SqlServers.TYPE,
            "microsoft.documentdb", CosmosAccounts.TYPE, "microsoft.web", "Microsoft.Web/sites");

    static boolean has(String namespace) {
        return TYPES.containsKey(namespace);
    }

    Response answer(String namespace) {
        if (!call.method().equals("POST")) {
            return Errors.noMethod(call.method(), "checkNameAvailability");
        }
        Kind kind = Kinds.of(TYPES.getOrDefault(namespace, "")).orElseThrow();
        return call.refused(kind.type().split("/", 2)[0] + "/checkNameAvailability/read", call.cloud().subscription())
                .orElseGet(() -> checked(kind));
    }

    private Response checked(Kind kind) {
        Optional<ObjectNode> body = call.body();
        String name = body.map(b -> b.path("name").asString("")).orElse("");
        if (name.isEmpty()) {
            return Response.error(400, "InvalidRequestContent", "The request content was invalid: 'name' is required.");
        }
        String rule = kind.nameRule(name);
        if (rule != null) {
            return taken("AccountNameInvalid", "The name '" + name + "' is not valid: " + rule);
        }
        return call.cloud().named(kind.type(), name).isPresent()
                ? taken("AlreadyExists", "The name '" + name + "' is already in use.")
                : Response.json(200, Json.object().put("nameAvailable", true));
    }

    private static Response taken(String reason, String message) {
        return Response.json(200, Json.object().put("nameAvailable", false).put("reason", reason).put("message", message));
    }
}
