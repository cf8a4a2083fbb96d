package fieldguide.study.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is to be asked, and in which order: what is being learnt, as soon as its minutes are over; then what is due on this
 * day or was before; then what is new. Only when nothing else is left, what is being learnt comes a little early.
 *
 * @param learning number of items that come back within this sitting, now or in some minutes
 * @param due number of those that are due and allowed today
 * @param fresh number of those that are new and allowed today
 * @param held number of those that are due or new, but beyond the day's limits
 * @param items those that can be asked now, in order
 * @param next when there will be something, if there is nothing now
 */
public record Queue(int learning, int due, int fresh, int held, List<Waiting> items, Optional<Instant> next) {
    static final Duration EARLY = Duration.ofMinutes(20);

    /**
     * The queue at a moment; the same for the same arguments, whatever the order of the items.
     *
     * @param all what the learner has been asked before, and what may be asked for the first time
     */
    public static Queue of(List<Waiting> all, Moment moment) {
        return new Lines(all, moment, moment.today(), moment.calendar().start(moment.today().plusDays(1))).queue();
    }

    public Optional<Waiting> first() {
        return items.stream().findFirst();
    }

    public int size() {
        return learning + due + fresh;
    }

    /**
     * The lines in which items wait.
     *
     * @param tomorrow its first moment
     */
    private record Lines(List<Waiting> all, Moment moment, LocalDate today, Instant tomorrow) {
        private Queue queue() {
            List<Waiting> ready = learning(this::isDue);
            List<Waiting> soon = learning(s -> !isDue(s) && !s.schedule().due().isAfter(moment.now().plus(EARLY)));
            List<Waiting> back = due();
            List<Waiting> unseen = unseen();
            List<Waiting> dueNow = mixed(back.stream().limit(moment.left().reviews()).toList());
            List<Waiting> freshNow = mixed(unseen.stream().limit(moment.left().fresh()).toList());
            List<Waiting> now = Stream.of(ready, dueNow, freshNow).flatMap(List::stream).toList();
            int held = back.size() - dueNow.size() + unseen.size() - freshNow.size();
            return new Queue(ready.size() + soon.size(), dueNow.size(), freshNow.size(), held,
                    Interleaving.apart(now.isEmpty() ? soon : now, w -> w.item().fact(), moment.shown()), next(held));
        }

        private List<Waiting> learning(Predicate<Standing> when) {
            return sorted(w -> w.standing().filter(s -> s.isBeingLearnt() && when.test(s)).isPresent(), w -> w.standing().orElseThrow().schedule().due());
        }

        /** What waits longest comes first when the day does not suffice for all. */
        private List<Waiting> due() {
            return sorted(w -> w.standing().filter(s -> !s.isBeingLearnt() && isDue(s)).isPresent(), w -> w.standing().orElseThrow().dueOn(moment.calendar()));
        }

        private List<Waiting> unseen() {
            return sorted(w -> w.standing().isEmpty(), w -> !w.kept().wanted());
        }

        /** The same as {@link Standing#isDue}, with the day's end looked up once for all. */
        private boolean isDue(Standing standing) {
            Instant due = standing.schedule().due();
            return standing.isBeingLearnt() ? !due.isAfter(moment.now()) : due.isBefore(tomorrow);
        }

        /** By a time, and where that is the same by lots that are drawn anew each day. */
        private <T extends Comparable<? super T>> List<Waiting> sorted(Predicate<Waiting> which, Function<Waiting, T> time) {
            return all.stream().filter(which).map(w -> new Placed<>(w, time.apply(w), lot(w)))
                    .sorted(Comparator.comparing((Placed<T> p) -> p.time()).thenComparingInt(Placed::lot)).map(Placed::waiting).toList();
        }

        private record Placed<T>(Waiting waiting, T time, int lot) {}

        private int lot(Waiting waiting) {
            ItemKey key = waiting.item().key();
            return Integer.reverse((today + key.home() + key.id() + key.revision()).hashCode() * 0x9E3779B9);
        }

        /** Units take turns, and within each of them cards and questions. */
        private static List<Waiting> mixed(List<Waiting> items) {
            List<Waiting> kinds = Interleaving.turns(items, w -> w.item().getClass());
            return Interleaving.turns(kinds, w -> List.of(w.item().module(), w.item().unit()));
        }

        /** The next end of some minutes, or the next morning that brings something. */
        private Optional<Instant> next(int held) {
            Stream<Instant> morning = held > 0 ? Stream.of(tomorrow) : Stream.of();
            Stream<Instant> minutes = later(Standing::isBeingLearnt).stream();
            Stream<Instant> day = later(s -> !s.isBeingLearnt()).map(due -> moment.calendar().start(moment.calendar().of(due))).stream();
            return Stream.of(morning, minutes, day).flatMap(s -> s).min(Comparator.naturalOrder());
        }

        /** The first of those that are to come. */
        private Optional<Instant> later(Predicate<Standing> which) {
            return all.stream().flatMap(w -> w.standing().stream()).filter(s -> which.test(s) && !isDue(s)).map(s -> s.schedule().due())
                    .min(Comparator.naturalOrder());
        }
    }
}
