package fieldguide.sandbox.template;

import fieldguide.sandbox.cloud.ResourceId;
import tools.jackson.databind.node.ObjectNode;

/** Where a resource of a template comes to stand. */
final class Places {
    private static final String ASSIGNMENTS = "Microsoft.Authorization/roleAssignments";

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
        var path = new StringBuilder("providers/").append(types[0]);
        for (int i = 0; i < names.length; i++) {
            path.append('/').append(types[i + 1]).append('/').append(names[i]);
        }
        return scope(source, type, evaluation).child(path.toString());
    }

    /** An extension names the resource it belongs to; {@code az vm create} names the scope of a role among the properties. */
    private static ResourceId scope(ObjectNode source, String type, Evaluation evaluation) {
        ResourceId group = evaluation.context().around().group();
        String scope = evaluation.of(source.path("scope")).asString("");
        String within = type.equalsIgnoreCase(ASSIGNMENTS)
                ? evaluation.of(source.path("properties").path("scope")).asString("") : "";
        if (!scope.isEmpty()) {
            return scope.startsWith("/") ? new ResourceId(scope) : group.child("providers/" + scope);
        }
        if (!within.isEmpty()) {
            return new ResourceId(within);
        }
        String subscription = evaluation.of(source.path("subscriptionId")).asString(group.subscriptionId().orElse(""));
        return ResourceId.subscription(subscription).child("resourceGroups/"
                + evaluation.of(source.path("resourceGroup")).asString(group.resourceGroup().orElse("")));
    }
}
