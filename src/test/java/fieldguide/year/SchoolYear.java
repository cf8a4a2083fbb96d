package fieldguide.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Day after day some of the class come, and answer question after question, all at the same time. */
final class SchoolYear {
    /** Number of the question that those who know most get wrong. */
    static final int MISLEADING = 7;

    private static final Instant FIRST = Instant.parse("2027-01-04T09:00:00Z");
    private static final int AT_ONCE = 16;
    private static final int NEWCOMERS_A_DAY = 40;

    private final List<Pupil> pupils;
    private final List<String> units;
    private final TurnedClock clock;
    private final Size size;

    /**
     * @param visits on how many days a learner comes, on average
     * @param answers most answers of one visit
     */
    record Size(int learners, int questions, int days, int visits, int answers, long seed) {}

    SchoolYear(int port, Items items, List<String> units, TurnedClock clock, Size size) {
        this.pupils = IntStream.range(0, size.learners()).mapToObj(i -> new Pupil(i, port, items, size.seed())).toList();
        this.units = units;
        this.clock = clock;
        this.size = size;
    }

    List<Pupil> pupils() {
        return pupils;
    }

    /** @param evening told the number of each day that is over */
    void pass(IntConsumer evening) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            clock.turn(FIRST);
            all(threads, pupils, p -> {
                p.arrive();
                return true;
            });
            for (int day = 0; day < size.days(); day++) {
                day(threads, day);
                evening.accept(day + 1);
            }
        }
    }

    private void day(ExecutorService threads, int day) {
        clock.turn(FIRST.plus(Duration.ofDays(day)));
        all(threads, newcomers(day), p -> {
            p.register("pupil-" + pupils.indexOf(p));
            return true;
        });
        List<Pupil> here = pupils.stream().filter(p -> p.comesToday((double) size.visits() / size.days())).toList();
        all(threads, here, p -> {
            p.beginDay(units);
            return true;
        });
        for (int n = 0; n < size.answers() && !here.isEmpty(); n++) {
            clock.turn(FIRST.plus(Duration.ofDays(day)).plusSeconds(60L + 45 * n));
            Instant now = clock.instant();
            here = all(threads, here, p -> p.goOn(now));
        }
    }

    /** Three of four register, a few each day, some of them after they have done much as guests. */
    private List<Pupil> newcomers(int day) {
        int first = day * Math.max(1, Math.min(NEWCOMERS_A_DAY, pupils.size() * 2 / size.days()));
        int next = (day + 1) * Math.max(1, Math.min(NEWCOMERS_A_DAY, pupils.size() * 2 / size.days()));
        return IntStream.range(first, Math.min(next, pupils.size())).filter(i -> i % 4 > 0).mapToObj(pupils::get).toList();
    }

    /** Those of whom it holds; several act at once, each of them alone. */
    private static List<Pupil> all(ExecutorService threads, Collection<Pupil> pupils, Predicate<Pupil> act) {
        try {
            List<Future<Boolean>> done = threads.invokeAll(pupils.stream().map(p -> (Callable<Boolean>) () -> act.test(p)).toList());
            List<Pupil> order = List.copyOf(pupils);
            List<Pupil> left = new ArrayList<>();
            for (int i = 0; i < done.size(); i++) {
                if (done.get(i).get()) {
                    left.add(order.get(i));
                }
            }
            return left;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
