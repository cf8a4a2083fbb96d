package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** What happened lately, the newest first; all that one request caused is one entry. */
public record Timeline(List<Entry> entries) {

    /**
     * One request and what it caused.
     *
     * @param headline the most telling of its sentences
     * @param rest the others, in their order
     */
    public record Entry(String at, String headline, List<String> rest, boolean failed) {}

    /** @param events the oldest first */
    public static Timeline of(Cloud cloud, List<Event> events, int most) {
        return of(cloud, events, most, Topic.ALL);
    }

    static Timeline of(Cloud cloud, List<Event> events, int most, Topic topic) {
        var traces = new LinkedHashMap<String, List<Event>>();
        events.forEach(event -> traces.computeIfAbsent(event.trace(), t -> new ArrayList<>()).add(event));
        var sentences = new Sentences(new Names(cloud));
        return new Timeline(List.copyOf(traces.values()).reversed().stream().filter(topic::isIn).limit(most).map(trace -> entry(trace, sentences)).toList());
    }

    private static Entry entry(List<Event> trace, Sentences sentences) {
        Event telling = Collections.min(trace, Comparator.comparingInt(Timeline::rank));
        List<String> rest = trace.stream().filter(event -> event != telling).map(sentences::of).toList();
        boolean failed = trace.stream().anyMatch(event -> event.fact() instanceof Fact.Called called && called.status() >= 400);
        return new Entry(Names.time(telling.at()), sentences.of(telling), rest, failed);
    }

    /** The most telling kinds of facts have the lowest number; what comes along with others has a high one. */
    private static int rank(Event event) {
        return switch (event.fact()) {
            case Fact.ResourceCreated _, Fact.ResourceDeleted _, Fact.AccessAllowed _, Fact.AccessRefused _,
                    Fact.ActedAs _, Fact.GuestSandboxLeft _, Fact.Restored _ -> 0;
            case Fact.IdentityAssigned _, Fact.IdentityDetached _, Fact.RoleAssigned _, Fact.RoleUnassigned _ -> 1;
            case Fact.TokenIssued _, Fact.TokenReused _, Fact.TokenRefused _, Fact.ClockMoved _, Fact.KeysRotated _, Fact.KeyPublished _,
                    Fact.DeviceSignIn _, Fact.BrowserSignIn _, Fact.RegistrationChanged _, Fact.MetadataUpdating _ -> 2;
            case Fact.PrincipalCreated _, Fact.PrincipalDeleted _, Fact.ResourceUpdated _, Fact.CertificateRolled _ -> 3;
            case Fact.TokenRequested _, Fact.Called _, Fact.Operated _ -> 4;
        };
    }
}
