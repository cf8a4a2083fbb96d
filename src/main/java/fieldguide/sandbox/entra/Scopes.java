package fieldguide.sandbox.entra;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The scopes of a request, such as {@code https://vault.azure.net/.default offline_access}. Those without a resource are
 * of Microsoft Graph.
 */
record Scopes(List<String> all) {
    private static final String DEFAULT = "/.default";
    private static final Set<String> OF_OPENID = Set.of("openid", "profile", "email", "offline_access");
    private static final String GRAPH = "https://graph.microsoft.com";

    static Scopes of(String text) {
        return new Scopes(Stream.of(text.split(" ", -1)).filter(scope -> !scope.isBlank()).toList());
    }

    /** The resource of the one scope that ends in {@code /.default}. */
    Optional<String> byDefault() {
        return all.stream().filter(scope -> scope.endsWith(DEFAULT)).findFirst().map(Scopes::resource);
    }

    boolean has(String scope) {
        return all.contains(scope);
    }

    /** The resource that a user's token is for. */
    String resource() {
        return own().map(Scopes::resource).orElse(GRAPH);
    }

    /** What the application may do there: the last part of the scopes. */
    String permission() {
        return own().filter(scope -> !scope.endsWith(DEFAULT)).map(scope -> scope.substring(scope.lastIndexOf('/') + 1))
                .orElse("user_impersonation");
    }

    /** The scopes of the resource, as they were asked for. */
    String granted() {
        return String.join(" ", all.stream().filter(scope -> !OF_OPENID.contains(scope)).toList());
    }

    private Optional<String> own() {
        return all.stream().filter(scope -> !OF_OPENID.contains(scope)).findFirst();
    }

    private static String resource(String scope) {
        int slash = scope.lastIndexOf('/');
        return slash < 0 ? GRAPH : scope.substring(0, slash);
    }
}
