package fieldguide.sandbox.template;

import static fieldguide.sandbox.template.Function.in;
import static fieldguide.sandbox.template.TextFunctions.text;
import static java.util.Map.entry;

import fieldguide.sandbox.http.Json;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Functions that depend on where and when the template is deployed. */
final class DeploymentFunctions {
    static final Map<String, Function> ALL = Map.ofEntries(
            entry("parameters", in(1, 1, (a, c) -> c.parameters().get(a.text(0)))),
            entry("variables", in(1, 1, (a, c) -> c.variables().get(a.text(0)))),
            entry("copyIndex", in(0, 2, DeploymentFunctions::copyIndex)),
            entry("subscription", in(0, 0, (a, c) -> c.around().subscription())),
            entry("resourceGroup", in(0, 0, DeploymentFunctions::resourceGroup)),
            entry("deployment", in(0, 0, (a, c) -> c.around().deployment())),
            entry("environment", in(0, 0, (a, c) -> environment())),
            entry("providers", in(1, 2, (a, c) -> c.around().providers(a.text(0), a.text(1, "")))),
            entry("reference", in(1, 3, DeploymentFunctions::reference)),
            entry("utcNow", in(0, 1, DeploymentFunctions::utcNow)),
            entry("newGuid", in(0, 0, (a, c) -> text(inDefault(a, c).around().guid()))),
            entry("listKeys", in(1, 3, DeploymentFunctions::list)),
            entry("listSecrets", in(1, 3, DeploymentFunctions::list)),
            entry("listAccountSas", in(1, 3, DeploymentFunctions::list)));

    private DeploymentFunctions() {}

    private static Fault misplaced(Arguments a) {
        return a.fault("is not expected at this location");
    }

    private static JsonNode resourceGroup(Arguments a, Context context) {
        if (context.around().scope().resourceGroup().isEmpty()) {
            throw misplaced(a);
        }
        return context.around().resourceGroup();
    }

    private static JsonNode copyIndex(Arguments a, Context context) {
        boolean named = a.count() > 0 && a.any(0).isString();
        String loop = named ? a.text(0) : context.loops().isEmpty() ? "" : new ArrayList<>(context.loops().keySet()).getLast();
        Integer index = context.loops().get(loop);
        if (index == null) {
            throw a.fault(named ? "names the loop '" + loop + "', in which it does not stand"
                    : "is not expected at this location: it works in a loop only");
        }
        int offset = named ? 1 : 0;
        return JsonNodeFactory.instance.numberNode(index + (a.count() > offset ? a.number(offset) : 0));
    }

    private static JsonNode reference(Arguments a, Context context) {
        if (context.stage() != Context.Stage.DEPLOY && context.stage() != Context.Stage.FORETELL) {
            throw misplaced(a);
        }
        JsonNode whole = context.references().apply(a.text(0));
        boolean full = a.text(2, "").equalsIgnoreCase("full");
        return full ? whole : whole.path("properties");
    }

    private static Context inDefault(Arguments a, Context context) {
        if (context.stage() != Context.Stage.DEFAULTS) {
            throw a.fault("is not expected at this location: it can be used in the default value of a parameter only");
        }
        return context;
    }

    private static JsonNode utcNow(Arguments a, Context context) {
        String format = a.text(0, "yyyyMMdd'T'HHmmss'Z'").replace("tt", "a").replace("fff", "SSS");
        try {
            return text(DateTimeFormatter.ofPattern(format, Locale.ROOT).withZone(ZoneOffset.UTC)
                    .format(inDefault(a, context).around().now()));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw a.fault("does not know the format '" + format + "'");
        }
    }

    /** Keys are what managed identities do away with; the sandbox has none to give. */
    private static JsonNode list(Arguments a, Context context) {
        throw a.fault("has nothing to list: resources of this sandbox have no keys. Assign a role to an identity instead");
    }

    private static ObjectNode environment() {
        ObjectNode environment = Json.object().put("name", "AzureCloud").put("portal", "https://portal.azure.com")
                .put("resourceManager", "https://management.azure.com/").put("graph", "https://graph.windows.net/");
        environment.putObject("authentication").put("loginEndpoint", "https://login.microsoftonline.com/")
                .put("tenant", "common").put("identityProvider", "AAD");
        environment.putObject("suffixes").put("keyvaultDns", ".vault.azure.net").put("storage", "core.windows.net")
                .put("sqlServerHostname", ".database.windows.net");
        return environment;
    }
}
