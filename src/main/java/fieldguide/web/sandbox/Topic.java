package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody looks for in the activity log. */
public enum Topic {
    ALL("Everything"),
    REFUSED("Refusals"),
    TOKENS("Tokens"),
    IDENTITIES("Identities"),
    ROLES("Roles");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** As it stands in the address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Topic named(String slug) {
        return Stream.of(values()).filter(topic -> topic.slug().equals(slug)).findFirst().orElse(ALL);
    }

    /** @param trace all that one request caused */
    boolean isIn(List<Event> trace) {
        return this == ALL || trace.stream().map(Event::fact).anyMatch(this::covers);
    }

    private boolean covers(Fact fact) {
        return switch (fact) {
            case Fact.Called called -> this == REFUSED && called.status() >= 400;
            case Fact.AccessRefused _ -> this == REFUSED;
            case Fact.TokenRefused _ -> this == REFUSED || this == TOKENS;
            case Fact.TokenRequested _, Fact.TokenIssued _, Fact.TokenReused _ -> this == TOKENS;
            case Fact.PrincipalCreated _, Fact.PrincipalDeleted _, Fact.IdentityAssigned _, Fact.IdentityDetached _ -> this == IDENTITIES;
            case Fact.RoleAssigned _, Fact.RoleUnassigned _ -> this == ROLES;
            default -> false;
        };
    }
}
