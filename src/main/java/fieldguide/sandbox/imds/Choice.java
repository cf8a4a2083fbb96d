package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which of a host's identities a token request means. */
sealed interface Choice {
    /** This one. */
    record Chosen(Principal identity) implements Choice {}

    /** None is attached, or the one named is not. */
    record NotFound() implements Choice {}

    /** Several user-assigned ones, none named, and no system-assigned one to fall back on. */
    record Ambiguous() implements Choice {}

    /** More than one way of naming was used. */
    record TooManyNames() implements Choice {}

    Set<String> NAMES = Set.of("client_id", "clientid", "object_id", "principal_id", "msi_res_id", "mi_res_id");

    static Choice of(Cloud cloud, HostIdentity attached, Query query) {
        var named = new ArrayList<>(query.parameters());
        named.removeIf(p -> !NAMES.contains(p.name().toLowerCase(Locale.ROOT)) || p.value().isBlank());
        if (named.size() > 1) {
            return new TooManyNames();
        }
        return named.isEmpty() ? byDefault(cloud, attached) : byName(cloud, attached, named.getFirst());
    }

    private static Choice byDefault(Cloud cloud, HostIdentity attached) {
        if (attached.system().isPresent()) {
            return chosen(attached.system().flatMap(cloud.directory()::principal));
        }
        return attached.userAssigned().size() > 1 ? new Ambiguous()
                : chosen(attached.userAssigned().stream().findFirst().flatMap(cloud.directory()::of));
    }

    private static Choice byName(Cloud cloud, HostIdentity attached, Query.Parameter name) {
        String value = name.value().strip();
        Predicate<Principal> wanted = switch (name.name().toLowerCase(Locale.ROOT)) {
            case "client_id", "clientid" -> p -> p.appId().equalsIgnoreCase(value);
            case "object_id", "principal_id" -> p -> p.objectId().equalsIgnoreCase(value);
            default -> p -> new ResourceId(value).equals(p.resource());
        };
        return chosen(all(cloud, attached).filter(wanted).findFirst());
    }

    private static Stream<Principal> all(Cloud cloud, HostIdentity attached) {
        return Stream.concat(attached.system().flatMap(cloud.directory()::principal).stream(),
                attached.userAssigned().stream().flatMap(id -> cloud.directory().of(id).stream()));
    }

    private static Choice chosen(Optional<Principal> identity) {
        return identity.<Choice>map(Chosen::new).orElseGet(NotFound::new);
    }
}
