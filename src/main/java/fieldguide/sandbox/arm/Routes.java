package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out what an address of Resource Manager means. Letter case of the address does not matter. */
record Routes(Call call) {

    Response answer() {
        List<String> path = call.request().segments();
        int providers = lastProviders(path);
        if (providers >= 0 && path.size() > providers + 2 && path.get(providers + 1)
                .equalsIgnoreCase("Microsoft.Authorization")) {
            return otherSubscription(path).orElseGet(() -> authorization(path, providers));
        }
        if (providers > 4 && word(path, providers + 1).equals("microsoft.resources") && word(path, providers + 2).equals("tags")) {
            return otherSubscription(path).orElseGet(() -> new TagSets(call, ResourceId.of(path.subList(0, providers))).answer());
        }
        if (providers > 4 && SystemIdentities.isAt(path.subList(providers + 1, path.size()))) {
            return otherSubscription(path).orElseGet(() -> new SystemIdentities(call, ResourceId.of(path.subList(0, providers))).answer());
        }
        return switch (word(path, 0)) {
            case "tenants" -> new Subscriptions(call).tenants();
            case "providers" -> new Providers(call).operations(path.subList(1, path.size()));
            case "subscriptions" -> path.size() == 1 ? new Subscriptions(call).list()
                    : otherSubscription(path).orElseGet(() -> inSubscription(path));
            default -> Errors.noRoute(call.method(), call.request().path());
        };
    }

    private Response authorization(List<String> path, int providers) {
        ResourceId scope = ResourceId.of(path.subList(0, providers));
        List<String> rest = path.subList(providers + 3, path.size());
        return switch (word(path, providers + 2)) {
            case "roleassignments" -> new RoleAssignments(call, scope).answer(rest);
            case "roledefinitions" -> new RoleDefinitions(call, scope).answer(rest);
            case "locks" -> new Locks(call, scope).answer(rest);
            default -> Errors.noRoute(call.method(), call.request().path());
        };
    }

    private Optional<Response> otherSubscription(List<String> path) {
        boolean other = word(path, 0).equals("subscriptions") && path.size() > 1
                && !path.get(1).equalsIgnoreCase(call.cloud().subscriptionId());
        return other ? Optional.of(Errors.noSubscription(path.get(1))) : Optional.empty();
    }

    private Response inSubscription(List<String> path) {
        List<String> rest = path.subList(Math.min(3, path.size()), path.size());
        return switch (word(path, 2)) {
            case "" -> new Subscriptions(call).one();
            case "locations" -> new Subscriptions(call).locations();
            case "resources" -> new ResourceLists(call).all(call.cloud().subscription());
            case "resourcegroups" -> inGroups(path, rest);
            case "operationresults" -> new OperationResults(call).answer(rest);
            case "providers" -> rest.size() < 2 || word(rest, 1).equals("register") ? new Providers(call).answer(rest)
                    : ofType(call.cloud().subscription(), rest);
            default -> Errors.noRoute(call.method(), call.request().path());
        };
    }

    private Response inGroups(List<String> path, List<String> rest) {
        ResourceId group = call.cloud().subscription()
                .child("resourceGroups/" + String.join("", rest.stream().limit(1).toList()));
        return switch (word(path, 4)) {
            case "" -> new ResourceGroups(call).answer(rest);
            case "resources" -> new ResourceLists(call).all(group);
            case "providers" -> path.size() < 7 ? Errors.noRoute(call.method(), call.request().path())
                    : ofType(group, path.subList(5, path.size()));
            default -> Errors.noRoute(call.method(), call.request().path());
        };
    }

    /** Decides between an item, a collection and an action; {@code path} begins with the namespace. */
    private Response ofType(ResourceId scope, List<String> path) {
        if (word(path, 0).equals("microsoft.resources") && word(path, 1).equals("deployments")) {
            return new Deployments(call, scope, 0).answer(path.subList(2, path.size()));
        }
        if (DeletedVaults.isAt(path)) {
            return new DeletedVaults(call).answer(path);
        }
        if (word(path, 0).equals("microsoft.compute") && List.of("locations", "skus").contains(word(path, 1))) {
            return new ComputeCatalog(call).answer(path.subList(1, path.size()));
        }
        if (word(path, 0).equals("microsoft.resources") && word(path, 1).equals("tags")) {
            return new TagSets(call, scope).answer();
        }
        if (word(path, 1).equals("checknameavailability") && NameChecks.has(word(path, 0))) {
            return new NameChecks(call).answer(word(path, 0));
        }
        if (word(path, 0).equals("microsoft.insights") && word(path, 1).equals("eventtypes")) {
            return new ActivityLog(call).answer();
        }
        boolean item = path.size() % 2 == 1;
        ResourceId id = scope.child("providers/" + String.join("/", path));
        String type = item ? id.type().orElse("") : typeOf(path);
        Optional<Kind> kind = Kinds.of(type);
        if (item) {
            return kind.map(k -> new ResourceItems(call, k, id).answer()).orElseGet(() -> unknown(path));
        }
        if (kind.isPresent() && !call.method().equals("POST")) {
            return new ResourceLists(call).ofKind(kind.get(), scope, id);
        }
        return Kinds.of(id.parent().type().orElse("")).filter(k -> path.size() > 2)
                .map(k -> new ResourceItems(call, k, ResourceId.of(id.segments().subList(0, id.segments().size() - 1)))
                .act(id.name()))
                .orElseGet(() -> unknown(path));
    }

    private static String typeOf(List<String> path) {
        var type = new StringBuilder(path.getFirst());
        for (int i = 1; i < path.size(); i += 2) {
            type.append('/').append(path.get(i));
        }
        return type.toString();
    }

    private Response unknown(List<String> path) {
        int inner = lastProviders(path);
        if (inner > 0 && inner + 1 < path.size()) {
            return unknown(path.subList(inner + 1, path.size()));
        }
        return Kinds.knowsNamespace(path.getFirst())
                ? Errors.noType(path.getFirst(), typeOf(path).substring(path.getFirst().length() + 1), call.request()
                .query().first("api-version").orElse(""))
                : Errors.noNamespace(path.getFirst());
    }

    private static int lastProviders(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).equalsIgnoreCase("providers")) {
                return i;
            }
        }
        return -1;
    }

    private static String word(List<String> path, int index) {
        return index < path.size() ? path.get(index).toLowerCase(Locale.ROOT) : "";
    }
}
