package fieldguide.diagram;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Those who act in a list of steps, each under one name, however the steps call them. */
final class Cast {
    private static final String READER = "you";

    private final Map<String, String> shortest = new HashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Set<String> acting = new HashSet<>();
    private final Receivers receivers;

    Cast(List<Prose> steps) {
        List<Clause> clauses = steps.stream().flatMap(s -> Clause.all(s).stream()).toList();
        Map<String, Integer> times = new HashMap<>();
        List<Mention> subjects = clauses.stream().flatMap(c -> c.subject().stream()).toList();
        subjects.forEach(s -> times.merge(ActorNames.key(s.name()), 1, Integer::sum));
        clauses.forEach(c -> c.subject().map(Mention::name).filter(n -> c.known() || times.getOrDefault(ActorNames.key(n), 0) > 1).ifPresent(this::acts));
        Receivers sure = new Receivers(names(subjects));
        clauses.forEach(c -> c.subject().map(Mention::name).filter(_ -> sure.of(c).isPresent()).ifPresent(this::acts));
        this.receivers = new Receivers(names(subjects));
        List<String> all = new ArrayList<>(names(subjects));
        clauses.forEach(c -> receivers.of(c).ifPresent(r -> all.add(r.name())));
        all.forEach(n -> shortest.merge(ActorNames.key(n), n, (a, b) -> b.length() < a.length() ? b : a));
    }

    private void acts(String name) {
        if (!ActorNames.isThing(name)) {
            acting.add(ActorNames.key(name));
        }
    }

    private List<String> names(List<Mention> subjects) {
        return subjects.stream().map(Mention::name).filter(n -> acting.contains(ActorNames.key(n)) && !ActorNames.isReader(n)).distinct().toList();
    }

    /** Who does what a clause says; empty where its subject is no more than a thing. */
    Optional<Actor> subject(Clause clause) {
        return clause.subject().filter(s -> acting.contains(ActorNames.key(s.name()))).map(s -> actor(s.name()));
    }

    Optional<Mention> receiver(Clause clause) {
        return receivers.of(clause);
    }

    Actor reader() {
        return actor(READER);
    }

    /** One actor for all its names; the shortest is shown. */
    Actor actor(String name) {
        String key = ActorNames.key(ActorNames.isReader(name) ? READER : name);
        return actors.computeIfAbsent(key, k -> new Actor(ActorNames.shown(shortest.getOrDefault(k, k))));
    }

    /** In the order in which the steps bring them in. */
    List<Actor> actors() {
        return List.copyOf(actors.values());
    }
}
