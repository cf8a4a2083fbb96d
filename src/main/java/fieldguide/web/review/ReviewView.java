package fieldguide.web.review;

import fieldguide.content.Unit;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Question;
import fieldguide.study.Attempt;
import fieldguide.study.review.Forecast;
import fieldguide.study.review.Item;
import fieldguide.study.review.Kept;
import fieldguide.study.review.Showing;
import fieldguide.study.review.Standing;
import fieldguide.study.review.Waiting;
import fieldguide.web.html.Addresses;
import fieldguide.web.plot.Bars;
import fieldguide.web.quiz.GuideLinks;
import fieldguide.web.quiz.QuestionView;
import fieldguide.web.quiz.Standing.Stage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what the pages of the queue show. */
@Component
class ReviewView {
    static final int DAYS_AHEAD = 14;

    private final GuideLinks links;

    ReviewView(GuideLinks links) {
        this.links = links;
    }

    /** What stands around every item. */
    void frame(Round round, Model model) {
        model.addAttribute("queue", round.queue());
        model.addAttribute("modules", round.begun().stream().map(m -> new Stay(m.slug(), m.title())).toList());
        model.addAttribute("only", round.only().map(m -> m.slug()).orElse(null));
        model.addAttribute("zone", round.pace().told() ? null : round.pace().zone().getId());
        round.latest().filter(r -> round.moment().calendar().of(r.after().schedule().last()).equals(round.moment().today()))
                .ifPresent(r -> model.addAttribute("last", Last.of(r, round)));
    }

    /** A module to stay in. */
    record Stay(String slug, String title) {}

    /** An item to be recalled. */
    void ask(Round round, Waiting waiting, Model model) {
        Item item = waiting.item();
        Showing showing = new Showing(item.key(), waiting.kept().version());
        about(round, item, waiting.kept(), model);
        model.addAttribute("fields", Given.of(showing, round.only().map(m -> m.slug())).fields());
        switch (item) {
            case Item.Shown shown -> {
                model.addAttribute("card", CardView.of(shown.card(), addresses(round, item)));
                model.addAttribute("guideLink", links.to(item.basis(), round.moduleOf(item)).orElse(null));
                model.addAttribute("grades", GradeView.all(waiting.standing(), round.moment().now(), round.moment().calendar()));
            }
            case Item.Asked asked -> model.addAttribute("question", view(asked.question(), showing, Optional.empty(), addresses(round, item), round.unitOf(item)));
        }
    }

    /** A question after its answer. */
    void answered(Round round, Item item, Question question, Attempt attempt, Optional<Standing> before, Given given, Model model) {
        about(round, item, new Kept(before, 0, false), model);
        model.addAttribute("fields", given.fields());
        model.addAttribute("question", view(question, given.showing(), Optional.of(attempt.answer()), addresses(round, item), round.unitOf(item)));
        model.addAttribute("guideLink", links.to(item.basis(), round.moduleOf(item)).orElse(null));
        model.addAttribute("grades", GradeView.all(before, attempt.at(), round.moment().calendar()));
    }

    /** There is one try: the answer is told at once, as the question comes back. */
    private static QuestionView view(Question question, Showing showing, Optional<Answer> answer, Addresses addresses, Unit unit) {
        var standing = new fieldguide.web.quiz.Standing(answer.isPresent() ? Stage.SETTLED : Stage.OPEN, answer.map(question::mark));
        return QuestionView.of(question, showing.token(), standing, Optional.empty(), addresses, unit);
    }

    private void about(Round round, Item item, Kept kept, Model model) {
        model.addAttribute("place", round.moduleOf(item).title() + " · " + round.unitOf(item).title());
        model.addAttribute("state", State.of(kept).label());
    }

    private static Addresses addresses(Round round, Item item) {
        return Addresses.outside(round.moduleOf(item), round.unitOf(item));
    }

    /** The page when nothing is left for now. */
    String rest(Round round, Model model) {
        Forecast forecast = Forecast.of(round.waiting(), round.moment(), DAYS_AHEAD);
        model.addAttribute("next", round.queue().next().map(n -> Times.of(n, round.moment())).orElse(null));
        model.addAttribute("forecast", DayView.of(forecast, round.moment().today()));
        model.addAttribute("plot", Bars.svg("Reviews in the next " + DAYS_AHEAD + " days", DayView.bars(forecast, round.moment().today())));
        model.addAttribute("total", forecast.total());
        model.addAttribute("open", OpenUnit.of(round));
        return "review/rest";
    }
}
