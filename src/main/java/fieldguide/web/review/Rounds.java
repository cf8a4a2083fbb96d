package fieldguide.web.review;

import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.studio.Statistics;
import fieldguide.study.Reading;
import fieldguide.study.Readings;
import fieldguide.study.review.Item;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Kept;
import fieldguide.study.review.Limits;
import fieldguide.study.review.Moment;
import fieldguide.study.review.Pace;
import fieldguide.study.review.Paces;
import fieldguide.study.review.Queue;
import fieldguide.study.review.Review;
import fieldguide.study.review.Reviews;
import fieldguide.study.review.Waiting;
import fieldguide.web.library.Edition;
import fieldguide.web.library.Shelf;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the library and what a learner has recalled together. Five queries, however much there is. */
@Component
public class Rounds {
    private final Shelf shelf;
    private final Reviews reviews;
    private final Paces paces;
    private final Readings readings;
    private final Statistics statistics;
    private final InstantSource clock;

    Rounds(Shelf shelf, Reviews reviews, Paces paces, Readings readings, Statistics statistics, InstantSource clock) {
        this.shelf = shelf;
        this.reviews = reviews;
        this.paces = paces;
        this.readings = readings;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** @param only the module to stay in, if any */
    public Round of(String owner, Optional<StudyModule> only) {
        Edition edition = shelf.edition();
        Map<ItemKey, Kept> kept = reviews.of(owner);
        Map<String, List<Reading>> read = readings.of(owner);
        List<StudyModule> begun = edition.library().modules().stream()
                .filter(m -> read.containsKey(m.id()) || kept.keySet().stream().anyMatch(k -> k.home().equals(m.id()))).toList();
        List<Waiting> waiting = waiting(edition, only.map(List::of).orElse(begun), kept, read);
        Optional<Review> latest = reviews.latest(owner);
        Pace pace = paces.of(owner);
        Moment moment = moment(owner, pace, latest.flatMap(l -> waiting.stream().filter(w -> w.item().key().equals(l.key()))
                .map(w -> w.item().fact()).findFirst()));
        return new Round(edition, begun, only, read, waiting, pace, moment, Queue.of(waiting, moment), latest);
    }

    /** Any card or question of the library as it is now. */
    Optional<Item> find(ItemKey key) {
        Edition edition = shelf.edition();
        return edition.library().modules().stream().flatMap(m -> items(edition, m)).filter(i -> i.key().equals(key)).findFirst();
    }

    /** @param home id of a module that is in the library */
    Quiz quiz(String home) {
        Edition edition = shelf.edition();
        return edition.library().modules().stream().filter(m -> m.id().equals(home)).map(edition::quiz).findFirst().orElseThrow();
    }

    private Moment moment(String owner, Pace pace, Optional<String> shown) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Limits done = reviews.done(owner, pace.calendar().of(now));
        return new Moment(now, pace.calendar(), pace.limits().less(done), shown);
    }

    /** What was asked before or is wanted, and of units read to the end what was never asked; nothing that misleads. */
    private List<Waiting> waiting(Edition edition, List<StudyModule> modules, Map<ItemKey, Kept> kept, Map<String, List<Reading>> read) {
        Map<ItemKey, Waiting> found = new LinkedHashMap<>();
        for (StudyModule module : modules) {
            List<String> finished = read.getOrDefault(module.id(), List.of()).stream().filter(r -> r.finished().isPresent()).map(Reading::unit).toList();
            Set<String> held = statistics.held(edition.quiz(module));
            items(edition, module).filter(item -> !held.contains(item.key().id())).forEach(item -> {
                Kept known = kept.getOrDefault(item.key(), Kept.NOTHING);
                if (known.standing().isPresent() || known.wanted() || finished.contains(item.unit())) {
                    found.putIfAbsent(item.key(), new Waiting(item, known));
                }
            });
        }
        return List.copyOf(found.values());
    }

    /** All that can be asked of a module: its cards, then its questions. */
    public static Stream<Item> items(Edition edition, StudyModule module) {
        return Stream.concat(edition.deck(module).cards().stream().map(c -> new Item.Shown(module.id(), c)),
                edition.quiz(module).questions().stream().map(q -> new Item.Asked(module.id(), q)));
    }
}
