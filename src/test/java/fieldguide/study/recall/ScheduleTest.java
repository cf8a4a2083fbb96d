package fieldguide.study.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    /** As the reference counts. */
    private static final StudyDays MIDNIGHTS = new StudyDays(ZoneOffset.UTC, LocalTime.MIDNIGHT);

    static Stream<List<String>> learners() throws IOException {
        try (var in = ScheduleTest.class.getResourceAsStream("/study/fsrs-reference.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n\n")).skip(1).map(block -> block.strip().lines().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("learners")
    void agrees_with_the_reference(List<String> reviews) {
        @Nullable Schedule schedule = null;
        for (String review : reviews) {
            String[] field = review.split(" ");
            Instant now = Instant.parse(field[0]);
            Grade grade = Grade.values()[Integer.parseInt(field[1]) - 1];
            schedule = schedule == null ? Schedule.first(grade, now) : schedule.next(grade, now, MIDNIGHTS);
            assertThat(List.of(now.toString(), field[1], schedule.due().toString(), decimals(schedule.memory().stability()),
                    decimals(schedule.memory().difficulty()), schedule.stage().name(), String.valueOf(schedule.lapses())))
                    .containsExactly(field);
        }
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.8f", value);
    }

    @Test
    void a_day_is_the_learners_day() {
        Schedule learnt = Schedule.first(Grade.EASY, START);
        Instant evening = Instant.parse("2026-01-01T22:00:00Z");
        Schedule sameDay = learnt.next(Grade.GOOD, evening, MIDNIGHTS);
        Schedule nextDay = learnt.next(Grade.GOOD, evening, new StudyDays(ZoneId.of("Asia/Tokyo"), LocalTime.MIDNIGHT));
        assertThat(sameDay.memory().stability()).isNotEqualTo(nextDay.memory().stability());
    }

    @Test
    void forgetting_goes_on_without_end_but_never_below_nothing() {
        Schedule schedule = Schedule.first(Grade.GOOD, START);
        assertThat(schedule.retrievability(START)).isEqualTo(1);
        assertThat(schedule.retrievability(START.plusSeconds(86_400L * 36_500))).isBetween(0.0, 0.5);
    }
}
