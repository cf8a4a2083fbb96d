package fieldguide.study.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class StudyDaysTest {
    private static final StudyDays BERLIN = StudyDays.in(ZoneId.of("Europe/Berlin"));

    @Property(tries = 2000)
    void every_moment_lies_within_its_day(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second, @ForAll("zones") String zone) {
        StudyDays days = StudyDays.in(ZoneId.of(zone));
        Instant at = Instant.ofEpochSecond(second);
        LocalDate day = days.of(at);
        assertThat(at).isAfterOrEqualTo(days.start(day)).isBefore(days.start(day.plusDays(1)));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    }

    @Test
    void a_late_evening_belongs_to_the_day_before() {
        assertThat(BERLIN.of(Instant.parse("2026-06-02T01:59:59Z"))).isEqualTo("2026-06-01");
        assertThat(BERLIN.of(Instant.parse("2026-06-02T02:00:00Z"))).isEqualTo("2026-06-02");
    }

    @Test
    void days_of_23_and_of_25_hours_are_days() {
        assertThat(BERLIN.between(Instant.parse("2026-03-28T03:00:00Z"), Instant.parse("2026-03-29T02:00:00Z"))).isOne();
        assertThat(BERLIN.between(Instant.parse("2026-10-24T02:00:00Z"), Instant.parse("2026-10-25T02:59:00Z"))).isZero();
        assertThat(BERLIN.between(Instant.parse("2026-10-24T02:00:00Z"), Instant.parse("2026-10-25T03:00:00Z"))).isOne();
    }

    /** Samoa went to bed on Thursday and got up on Saturday. */
    @Test
    void a_day_that_a_country_left_out_holds_no_moment() {
        StudyDays apia = StudyDays.in(ZoneId.of("Pacific/Apia"));
        assertThat(apia.of(Instant.parse("2011-12-30T13:59:59Z"))).isEqualTo("2011-12-29");
        assertThat(apia.of(Instant.parse("2011-12-30T14:00:00Z"))).isEqualTo("2011-12-31");
    }
}
