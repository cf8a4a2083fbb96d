package fieldguide.web.progress;

import fieldguide.study.progress.History;
import fieldguide.study.progress.StudiedDays;
import fieldguide.study.review.Forecast;
import fieldguide.study.review.Item;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Moment;
import fieldguide.study.review.Reviews;
import fieldguide.web.plot.Bars;
import fieldguide.web.plot.Days;
import fieldguide.web.plot.Line;
import fieldguide.web.review.DayView;
import fieldguide.web.review.Round;
import fieldguide.web.review.Rounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what the page of progress shows. Nine queries, however much there is. */
@Component
class ProgressView {
    static final int DAYS_BACK = 28;
    static final int DAYS_AHEAD = 14;

    private final Rounds rounds;
    private final Reviews reviews;
    private final StudiedDays studied;
    private final Resume resume;

    ProgressView(Rounds rounds, Reviews reviews, StudiedDays studied, Resume resume) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.studied = studied;
        this.resume = resume;
    }

    void fill(String owner, Model model) {
        Round round = rounds.of(owner, Optional.empty());
        model.addAttribute("modules", round.begun().stream().map(m -> ModuleProgress.of(m, round)).toList());
        model.addAttribute("resume", resume.of(round, owner));
        history(owner, round, model);
        ahead(round, model);
        days(owner, round.moment(), model);
        counts(reviews.counts(owner), round.moment().today(), model);
    }

    private void history(String owner, Round round, Model model) {
        Set<ItemKey> items = round.begun().stream().flatMap(m -> Rounds.items(round.edition(), m)).map(Item::key).collect(Collectors.toSet());
        History history = History.of(items, reviews.recalls(owner), round.moment().now(), round.moment().calendar(), DAYS_BACK);
        model.addAttribute("history", history.points().reversed().stream()
                .map(p -> new Then(p.day(), DayView.label(p.day()), MasteryLine.percent(p.mastery().value()), p.mastery().recalled())).toList());
        model.addAttribute("historyPlot", Line.svg("Mastery of all that you have begun, over the last %d days".formatted(DAYS_BACK), history.points().stream()
                .map(p -> new Line.Point(DayView.shortLabel(p.day()), p.mastery().value())).toList()));
    }

    /** Mastery on a day. */
    record Then(LocalDate day, String label, int percent, int recalled) {}

    private static void ahead(Round round, Model model) {
        Forecast forecast = Forecast.of(round.waiting(), round.moment(), DAYS_AHEAD);
        LocalDate today = round.moment().today();
        model.addAttribute("total", forecast.total()).addAttribute("forecast", DayView.of(forecast, today));
        model.addAttribute("forecastPlot", Bars.svg("Reviews in the next %d days".formatted(DAYS_AHEAD), DayView.bars(forecast, today)));
    }

    private void days(String owner, Moment moment, Model model) {
        LocalDate first = moment.today().minusDays(DAYS_BACK - 1L);
        SortedSet<LocalDate> days = studied.of(owner, moment.calendar().start(first), moment.calendar());
        String said = "Studied on %d of the last %d days".formatted(days.size(), DAYS_BACK);
        model.addAttribute("studied", said).addAttribute("daysPlot", Days.svg(days.isEmpty() ? said
                : said + ": " + days.stream().map(DayView::label).collect(Collectors.joining(", ")),
                IntStream.range(0, DAYS_BACK).mapToObj(i -> days.contains(first.plusDays(i))).toList()));
    }

    private static void counts(SortedMap<LocalDate, Integer> counts, LocalDate today, Model model) {
        List.of(1, 7, DAYS_BACK).forEach(n -> model.addAttribute("in" + n, sum(counts.tailMap(today.minusDays(n - 1L)))));
        model.addAttribute("ever", sum(counts));
    }

    private static int sum(SortedMap<LocalDate, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
