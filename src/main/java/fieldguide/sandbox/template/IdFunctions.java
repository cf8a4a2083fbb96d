package fieldguide.sandbox.template;

import static fieldguide.sandbox.template.Function.MANY;
import static fieldguide.sandbox.template.Function.in;
import static fieldguide.sandbox.template.Function.of;
import static fieldguide.sandbox.template.TextFunctions.text;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Functions that put together ids of resources. */
final class IdFunctions {
    static final Map<String, Function> ALL = Map.ofEntries(
            entry("resourceId", in(2, MANY, IdFunctions::resourceId)),
            entry("subscriptionResourceId", in(2, MANY, (a, c) -> {
                int type = typeAt(a);
                String subscription = type > 0 ? a.text(0) : c.around().scope().subscriptionId().orElse("");
                return text("/subscriptions/" + subscription + path(a, type));
            })),
            entry("tenantResourceId", of(2, MANY, a -> text(path(a, 0)))),
            entry("extensionResourceId", of(3, MANY, a -> text(a.text(0) + path(a, 1)))));

    private IdFunctions() {}

    /**
     * {@code resourceId([subscriptionId], [resourceGroup], type, name, …)}; the type is the first text with a slash. In a deployment
     * to a subscription, what names no group stands in none.
     */
    private static JsonNode resourceId(Arguments a, Context context) {
        int type = typeAt(a);
        String subscription = type == 2 ? a.text(0) : context.around().scope().subscriptionId().orElse("");
        String group = type > 0 ? a.text(type - 1) : context.around().scope().resourceGroup().orElse("");
        if (type > 2) {
            throw a.fault("expects a subscription id and a resource group at most before the type of the resource");
        }
        return text("/subscriptions/" + subscription + (group.isEmpty() ? "" : "/resourceGroups/" + group) + path(a, type));
    }

    private static int typeAt(Arguments a) {
        List<String> texts = a.texts();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains("/")) {
                return i;
            }
        }
        throw a.fault("expects a fully qualified resource type such as 'Microsoft.Compute/virtualMachines'");
    }

    private static String path(Arguments a, int type) {
        String[] types = a.text(type).split("/", -1);
        List<String> names = a.texts().subList(type + 1, a.count());
        if (types.length - 1 != names.size()) {
            throw a.fault("expects as many names as the type '%s' has parts: %d, not %d"
                    .formatted(a.text(type), types.length - 1, names.size()));
        }
        var path = new StringBuilder("/providers/").append(types[0]);
        for (int i = 1; i < types.length; i++) {
            path.append('/').append(types[i]).append('/').append(names.get(i - 1));
        }
        return path.toString();
    }
}
