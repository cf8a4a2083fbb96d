package fieldguide.sandbox.cosmos;

import fieldguide.sandbox.access.Action;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A role of an account's own access control: one of the two that every account has, or one made for it. */
record DataRole(String name, List<String> dataActions) {
    private static final String ROOT = "Microsoft.DocumentDB/databaseAccounts/";
    private static final String ITEMS = ROOT + "sqlDatabases/containers/";
    private static final DataRole READER = new DataRole("Cosmos DB Built-in Data Reader", List.of(ROOT + "readMetadata",
            ITEMS + "executeQuery", ITEMS + "readChangeFeed", ITEMS + "items/read"));
    private static final DataRole CONTRIBUTOR = new DataRole("Cosmos DB Built-in Data Contributor",
            List.of(ROOT + "readMetadata", ITEMS + "*", ITEMS + "items/*"));
    /** Matches what the reader's role covers, for choosing the lesser remedy. */
    static final String READING = ROOT + "*read*";

    boolean allows(Action action) {
        return dataActions.stream().anyMatch(action::matches);
    }

    /** Roles that the principal has at the scope or above it, up to the account. */
    static List<DataRole> assigned(Cloud cloud, Resource account, String principalId, ResourceId scope) {
        return below(cloud, account, "sqlRoleAssignments")
                .filter(a -> a.property("principalId").equalsIgnoreCase(principalId)
                        && scope.isWithin(scopeOf(a, account)))
                .flatMap(a -> defined(cloud, account, new ResourceId(a.property("roleDefinitionId")).name()).stream()).toList();
    }

    private static Stream<Resource> below(Cloud cloud, Resource account, String kind) {
        ResourceId collection = account.id().child(kind);
        return cloud.resources(r -> r.id().isWithin(collection));
    }

    /** Scopes are written with or without the account's own id in front. */
    private static ResourceId scopeOf(Resource assignment, Resource account) {
        String scope = assignment.property("scope");
        return scope.isBlank() || scope.equals("/") ? account.id()
                : scope.toLowerCase(Locale.ROOT).startsWith("/subscriptions/") ? new ResourceId(scope)
                : account.id().child(scope);
    }

    private static Optional<DataRole> defined(Cloud cloud, Resource account, String id) {
        return switch (id) {
            case "00000000-0000-0000-0000-000000000001" -> Optional.of(READER);
            case "00000000-0000-0000-0000-000000000002" -> Optional.of(CONTRIBUTOR);
            default -> below(cloud, account, "sqlRoleDefinitions").filter(r -> r.name().equalsIgnoreCase(id)).findFirst()
                    .map(DataRole::read);
        };
    }

    private static DataRole read(Resource definition) {
        return new DataRole(definition.property("roleName"), definition.properties().path("permissions").valueStream()
                .flatMap(p -> p.path("dataActions").valueStream()).map((JsonNode a) -> a.asString("")).toList());
    }
}
