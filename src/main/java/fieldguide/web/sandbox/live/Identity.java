package fieldguide.web.sandbox.live;

import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A managed identity whose way can be followed, also when it is gone by now.
 *
 * @param principalId object id of its service principal
 * @param system whether it is a host's own
 */
public record Identity(String principalId, String name, boolean system) {

    /** All that appear in the events, the oldest first. */
    static List<Identity> in(List<Event> events) {
        var found = new ArrayList<Identity>();
        for (Event event : events) {
            if (event.fact() instanceof Fact.PrincipalCreated(var id, var _, var name, var kind)
                    && (kind == Principal.Kind.SYSTEM_ASSIGNED || kind == Principal.Kind.USER_ASSIGNED)) {
                found.add(new Identity(id, name, kind == Principal.Kind.SYSTEM_ASSIGNED));
            }
        }
        return List.copyOf(found);
    }

    /** The one of which something was heard last. */
    static Optional<Identity> latest(List<Event> events) {
        List<Identity> known = in(events);
        return events.reversed().stream().flatMap(event -> known.stream().filter(i -> i.concerns(event.fact()))).findFirst();
    }

    boolean concerns(Fact fact) {
        return switch (fact) {
            case Fact.PrincipalCreated f -> is(f.principalId());
            case Fact.IdentityAssigned f -> is(f.principalId());
            case Fact.RoleAssigned f -> is(f.principalId());
            case Fact.RoleUnassigned f -> is(f.principalId());
            case Fact.TokenRequested f -> is(f.principalId());
            case Fact.TokenIssued f -> is(f.principalId());
            case Fact.TokenReused f -> is(f.principalId());
            case Fact.AccessAllowed f -> is(f.principalId());
            case Fact.AccessRefused f -> is(f.principalId());
            case Fact.IdentityDetached f -> f.system() == system && f.name().equals(name);
            default -> false;
        };
    }

    private boolean is(String objectId) {
        return principalId.equalsIgnoreCase(objectId);
    }

    /** Such as {@code vm1, system-assigned}. */
    public String title() {
        return name + (system ? ", system-assigned" : ", user-assigned");
    }
}
