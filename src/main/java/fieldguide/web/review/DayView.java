package fieldguide.web.review;

import fieldguide.study.review.Forecast;
import fieldguide.web.plot.Bars;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A day of the forecast in words.
 *
 * @param day as machines write it
 */
public record DayView(LocalDate day, String label, int items) {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEE, d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);

    public static List<DayView> of(Forecast forecast, LocalDate today) {
        return forecast.days().stream().map(d -> new DayView(d.date(), label(d.date(), today), d.items())).toList();
    }

    public static List<Bars.Bar> bars(Forecast forecast, LocalDate today) {
        return forecast.days().stream().map(d -> new Bars.Bar(SHORT.format(d.date()), label(d.date(), today), d.items())).toList();
    }

    /** A day by itself. */
    public static String label(LocalDate day) {
        return LONG.format(day);
    }

    /** A day by itself, without the day of the week. */
    public static String shortLabel(LocalDate day) {
        return DATE.format(day);
    }

    private static String label(LocalDate day, LocalDate today) {
        return day.equals(today) ? "Today" : day.equals(today.plusDays(1)) ? "Tomorrow" : label(day);
    }
}
