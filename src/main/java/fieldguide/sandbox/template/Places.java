package fieldguide.sandbox.template;

import fieldguide.sandbox.cloud.ResourceId;
import tools.jackson.databind.node.ObjectNode;

/** Where a resource of a template comes to stand. */
final class Places {
    private static final String ASSIGNMENTS = "Microsoft.Authorization/roleAssignments";
    private static final String GROUPS = "Microsoft.Resources/resourceGroups";

    private Places() {}

    static ResourceId of(ObjectNode source, String type, String name, Evaluation evaluation) {
        String[] types = type.split("/", -1);
        String[] names = name.split("/", -1);
        if (types.length != names.length + 1) {
            throw Fault.invalid(("Deployment template validation failed: 'The template resource '%s' for type '%s' has incorrect segment lengths. "
                    + "A nested resource type must have identical number of segments as its resource name. A root resource type must have "
                    + "segment length one greater than its resource name. Please see https://aka.ms/arm-syntax-resources for usage details.'.")
                    .formatted(name, type));
        }
        if (type.equalsIgnoreCase(GROUPS)) {
            return subscription(source, evaluation).child("resourceGroups/" + name);
        }
        var path = new StringBuilder("providers/").append(types[0]);
        for (int i = 0; i < names.length; i++) {
            path.append('/').append(types[i + 1]).append('/').append(names[i]);
        }
        return scope(source, type, evaluation).child(path.toString());
    }

    /** What an id in a template means; templates write resource groups as if they were resources of a provider. */
    static ResourceId named(String id) {
        return new ResourceId(id.replaceFirst("(?i)^(/subscriptions/[^/]+)/providers/Microsoft\\.Resources/(?=resourceGroups/[^/]+$)", "$1/"));
    }

    /** An extension names the resource it belongs to; {@code az vm create} names the scope of a role among the properties. */
    private static ResourceId scope(ObjectNode source, String type, Evaluation evaluation) {
        ResourceId around = evaluation.context().around().scope();
        String scope = evaluation.of(source.path("scope")).asString("");
        String within = type.equalsIgnoreCase(ASSIGNMENTS)
                ? evaluation.of(source.path("properties").path("scope")).asString("") : "";
        if (!scope.isEmpty()) {
            return scope.startsWith("/") ? new ResourceId(scope) : around.child("providers/" + scope);
        }
        if (!within.isEmpty()) {
            return new ResourceId(within);
        }
        String group = evaluation.of(source.path("resourceGroup")).asString(around.resourceGroup().orElse(""));
        ResourceId subscription = subscription(source, evaluation);
        return group.isEmpty() ? subscription : subscription.child("resourceGroups/" + group);
    }

    private static ResourceId subscription(ObjectNode source, Evaluation evaluation) {
        return ResourceId.subscription(evaluation.of(source.path("subscriptionId"))
                .asString(evaluation.context().around().scope().subscriptionId().orElse("")));
    }
}
