package fieldguide.web.sandbox.live;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.web.sandbox.Sentences;
import fieldguide.web.sandbox.Names;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far an identity has come on its way from being asked for to a call with its token: the seven steps in which
 * "How managed identities work with Azure virtual machines" tells it.
 *
 * @param identity whose way it is
 * @param system whether it is a host's own
 */
public record SevenSteps(Identity identity, List<Lit> steps) {
    private static final List<String> SYSTEM = List.of("The identity of the machine is asked for", "A service principal is created",
            "The metadata service of the machine gets the identity", "The principal gets a role", "Code asks the metadata service",
            "Microsoft Entra ID issues the token", "The service checks the token, and decides");
    private static final List<String> USER = List.of("The identity is asked for", "A service principal is created",
            "The identity is attached to a machine", "The principal gets a role", "Code asks the metadata service",
            "Microsoft Entra ID issues the token", "The service checks the token, and decides");

    /** What became of a step. */
    public enum State {
        WAITING,
        DONE,
        REFUSED
    }

    /**
     * One step.
     *
     * @param at when it happened last, by the sandbox's clock; empty while it has not
     * @param told what happened; empty while nothing has
     */
    public record Lit(int number, String title, State state, String at, String told) {
        /** Such as {@code done}, for what the page looks like. */
        public String look() {
            return state.name().toLowerCase(Locale.ROOT);
        }
    }

    public SevenSteps {
        steps = List.copyOf(steps);
    }

    /** @param events of the sandbox, the oldest first */
    static SevenSteps of(Cloud cloud, Identity identity, List<Event> events) {
        var way = new Way(identity);
        for (Event event : events) {
            way.follow(event, events);
        }
        var sentences = new Sentences(new Names(cloud));
        List<String> titles = identity.system() ? SYSTEM : USER;
        return new SevenSteps(identity, IntStream.rangeClosed(1, titles.size())
                .mapToObj(number -> way.at(number).map(reached -> new Lit(number, titles.get(number - 1), reached.state(),
                        Names.time(reached.event().at()), sentences.of(reached.event())))
                        .orElse(new Lit(number, titles.get(number - 1), State.WAITING, "", ""))).toList());
    }

    /** Numbers of the steps that have happened, refused ones included. */
    Set<Integer> lit() {
        return steps.stream().filter(step -> step.state() != State.WAITING).map(Lit::number).collect(Collectors.toSet());
    }

    /** Numbers of the steps that were refused. */
    Set<Integer> refused() {
        return steps.stream().filter(step -> step.state() == State.REFUSED).map(Lit::number).collect(Collectors.toSet());
    }

    /** In one line, for those who cannot see the drawing. */
    public String summary() {
        return "%d of %d steps have happened for %s.%s".formatted(lit().size(), steps.size(), identity.name(),
                refused().isEmpty() ? "" : " The call was refused.");
    }
}
