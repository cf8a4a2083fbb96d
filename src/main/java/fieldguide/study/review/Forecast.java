package fieldguide.study.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What comes back in the days to come, as it is scheduled now. What is due already comes back today.
 *
 * @param days today first
 */
public record Forecast(List<Day> days) {
    /** @param items that come back on that day */
    public record Day(LocalDate date, int items) {}

    public static Forecast of(List<Waiting> all, Moment moment, int days) {
        Map<LocalDate, Long> byDay = all.stream().flatMap(w -> w.standing().stream()).map(s -> s.dueOn(moment.calendar()))
                .map(d -> d.isBefore(moment.today()) ? moment.today() : d).collect(Collectors.groupingBy(d -> d, Collectors.counting()));
        return new Forecast(IntStream.range(0, days).mapToObj(moment.today()::plusDays)
                .map(d -> new Day(d, byDay.getOrDefault(d, 0L).intValue())).toList());
    }

    public int total() {
        return days.stream().mapToInt(Day::items).sum();
    }
}
