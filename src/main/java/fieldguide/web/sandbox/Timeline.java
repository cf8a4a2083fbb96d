package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import java.util.ArrayList;
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
    static Timeline of(Cloud cloud, List<Event> events, int most) {
        var traces = new LinkedHashMap<String, List<Event>>();
        events.forEach(event -> traces.computeIfAbsent(event.trace(), t -> new ArrayList<>()).add(event));
        var sentences = new Sentences(new Names(cloud));
        return new Timeline(List.copyOf(traces.values()).reversed().stream().limit(most).map(trace -> entry(trace, sentences)).toList());
    }

    private static Entry entry(List<Event> trace, Sentences sentences) {
        Event telling = trace.stream().filter(Timeline::isTelling).findFirst().orElse(trace.getFirst());
        List<String> rest = trace.stream().filter(event -> event != telling).map(sentences::of).toList();
        boolean failed = trace.stream().anyMatch(event -> event.fact() instanceof Fact.Called called && called.status() >= 400);
        return new Entry(Names.time(telling.at()), sentences.of(telling), rest, failed);
    }

    private static boolean isTelling(Event event) {
        return !(event.fact() instanceof Fact.Called) && !(event.fact() instanceof Fact.TokenRequested);
    }
}
