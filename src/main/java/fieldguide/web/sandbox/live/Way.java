package fieldguide.web.sandbox.live;

import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.web.sandbox.live.SevenSteps.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows one identity through the events, and keeps for each step the event that reached it last. */
final class Way {
    private final Identity identity;
    private final Map<Integer, Reached> steps = new HashMap<>();
    private final Set<String> roles = new HashSet<>();

    /** The event that made a step happen. */
    record Reached(Event event, State state) {}

    Way(Identity identity) {
        this.identity = identity;
    }

    Optional<Reached> at(int number) {
        return Optional.ofNullable(steps.get(number));
    }

    /** @param all events, to find the call that caused this one */
    void follow(Event event, List<Event> all) {
        if (!identity.concerns(event.fact())) {
            return;
        }
        switch (event.fact()) {
            case Fact.PrincipalCreated _ -> {
                reach(1, call(event, all));
                reach(2, event);
            }
            case Fact.IdentityAssigned _ -> reach(3, event);
            case Fact.IdentityDetached _ -> steps.remove(3);
            case Fact.RoleAssigned role -> {
                roles.add(role.assignment());
                reach(4, event);
            }
            case Fact.RoleUnassigned role -> lose(role.assignment());
            default -> use(event, all);
        }
    }

    /** Asking for a token begins the last part anew: what the service said before was said to another call. */
    private void use(Event event, List<Event> all) {
        switch (event.fact()) {
            case Fact.TokenRequested _ -> {
                reach(5, call(event, all));
                steps.remove(6);
                steps.remove(7);
            }
            case Fact.TokenReused _ -> {
                reach(5, call(event, all));
                reach(6, event);
                steps.remove(7);
            }
            case Fact.TokenIssued _ -> reach(6, event);
            case Fact.AccessAllowed _ -> reach(7, event);
            case Fact.AccessRefused _ -> steps.put(7, new Reached(event, State.REFUSED));
            default -> {}
        }
    }

    private void reach(int number, Event event) {
        steps.put(number, new Reached(event, State.DONE));
    }

    private void lose(String assignment) {
        roles.remove(assignment);
        if (roles.isEmpty()) {
            steps.remove(4);
        }
    }

    private static Event call(Event event, List<Event> all) {
        return all.stream().filter(e -> e.trace().equals(event.trace()) && e.fact() instanceof Fact.Called).findFirst().orElse(event);
    }
}
