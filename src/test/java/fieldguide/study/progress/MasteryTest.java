package fieldguide.study.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fieldguide.study.recall.Grade;
import fieldguide.study.recall.StudyDays;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Kept;
import fieldguide.study.review.Recall;
import fieldguide.study.review.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MasteryTest {
    private static final StudyDays CALENDAR = StudyDays.in(ZoneOffset.UTC);
    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
    private static final List<ItemKey> ITEMS = IntStream.range(0, 4).mapToObj(i -> new ItemKey("boats", "c-" + i, "r")).toList();

    @Test
    void what_never_came_or_was_missed_counts_as_unknown() {
        Mastery mastery = Mastery.of(ITEMS, Map.of(ITEMS.get(0), kept(Grade.EASY), ITEMS.get(1), kept(Grade.AGAIN)), NOW);
        assertThat(mastery).isEqualTo(new Mastery(4, 1, 0, 1.0));
        assertThat(mastery.value()).isEqualTo(0.25);
        assertThat(Mastery.of(List.of(), Map.of(), NOW).value()).isZero();
    }

    /** FSRS means by stability the days after which the chance of recall is nine in ten. */
    @Test
    void it_falls_as_memories_fade() {
        Standing known = standing(Grade.EASY);
        Instant later = NOW.plus(Duration.ofSeconds((long) (86_400 * known.schedule().memory().stability())));
        Mastery mastery = Mastery.of(ITEMS.subList(0, 1), Map.of(ITEMS.getFirst(), new Kept(Optional.of(known), 1, false)), later);
        assertThat(mastery.coverage()).isEqualTo(1);
        assertThat(mastery.recall()).isCloseTo(0.9, within(0.0001));
    }

    @Test
    void a_revision_that_is_gone_counts_for_nothing() {
        Mastery mastery = Mastery.of(ITEMS, Map.of(new ItemKey("boats", "c-0", "earlier"), kept(Grade.EASY)), NOW);
        assertThat(mastery).isEqualTo(new Mastery(4, 0, 0, 0));
    }

    @Test
    void its_history_has_a_point_a_day_and_ends_with_now() {
        LocalDate today = CALENDAR.of(NOW);
        List<Recall> recalls = List.of(new Recall(ITEMS.get(1), today, standing(Grade.GOOD)),
                new Recall(ITEMS.get(0), today.minusDays(40), old(40)), new Recall(ITEMS.get(0), today.minusDays(2), old(2)));
        History history = History.of(ITEMS, recalls, NOW, CALENDAR, 28);
        assertThat(history.points()).hasSize(28).extracting(History.Point::day).startsWith(today.minusDays(27)).endsWith(today);
        assertThat(history.points().getLast().mastery().recalled()).isEqualTo(2);
        assertThat(history.points().subList(0, 27)).allMatch(p -> p.mastery().recalled() == 1);
        double before = history.points().get(24).mastery().recall();
        assertThat(history.points().get(25).mastery().recall()).as("recalled again").isGreaterThan(before);
        assertThat(history.points().get(20).mastery().recall()).as("fading").isGreaterThan(before);
    }

    private static Standing old(int days) {
        return Standing.after(Optional.empty(), Grade.EASY, NOW.minus(Duration.ofDays(days)), CALENDAR);
    }

    private static Standing standing(Grade grade) {
        return Standing.after(Optional.empty(), grade, NOW, CALENDAR);
    }

    private static Kept kept(Grade grade) {
        return new Kept(Optional.of(standing(grade)), 1, false);
    }
}
