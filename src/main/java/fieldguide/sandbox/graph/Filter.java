package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few OData filters that clients send. */
final class Filter {
    private static final Pattern EQUALS = Pattern.compile("(?i)\\s*(\\w+)\\s+eq\\s+'([^']*)'\\s*");
    private static final Pattern STARTS =
            Pattern.compile("(?i)\\s*startswith\\(\\s*displayName\\s*,\\s*'([^']*)'\\s*\\)\\s*");
    private static final Pattern NAMES =
            Pattern.compile("(?i)\\s*servicePrincipalNames/any\\(\\s*(\\w+)\\s*:\\s*\\1\\s+eq\\s+'([^']*)'\\s*\\)\\s*");

    private Filter() {}

    /** Nothing when the filter is not known; everything passes an empty one. */
    static Optional<Predicate<Principal>> of(String filter) {
        if (filter.isBlank()) {
            return Optional.of(p -> true);
        }
        Matcher names = NAMES.matcher(filter);
        if (names.matches()) {
            return Optional.of(p -> p.appId().equalsIgnoreCase(names.group(2)));
        }
        Matcher starts = STARTS.matcher(filter);
        if (starts.matches()) {
            return Optional.of(p -> p.name().toLowerCase(Locale.ROOT)
                    .startsWith(starts.group(1).toLowerCase(Locale.ROOT)));
        }
        Matcher equal = EQUALS.matcher(filter);
        return equal.matches() ? property(equal.group(1), equal.group(2)) : Optional.empty();
    }

    private static Optional<Predicate<Principal>> property(String name, String value) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "appid" -> Optional.of(p -> p.appId().equalsIgnoreCase(value));
            case "id" -> Optional.of(p -> p.objectId().equalsIgnoreCase(value));
            case "displayname" -> Optional.of(p -> p.name().equalsIgnoreCase(value));
            case "userprincipalname" -> Optional.of(p -> p.userName().equalsIgnoreCase(value));
            default -> Optional.empty();
        };
    }
}
