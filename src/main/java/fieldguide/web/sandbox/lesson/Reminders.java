package fieldguide.web.sandbox.lesson;

import fieldguide.account.Learner;
import fieldguide.content.StudyModule;
import fieldguide.quiz.item.Question;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Reviews;
import fieldguide.web.library.Shelf;
import fieldguide.web.sandbox.Exchange;
import fieldguide.web.sandbox.Onlooker;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts the question about a refusal into the review of the learner who met it, once. Another library may not have the question. */
@Component
class Reminders implements Onlooker {
    private final Shelf shelf;
    private final Reviews reviews;

    Reminders(Shelf shelf, Reviews reviews) {
        this.shelf = shelf;
        this.reviews = reviews;
    }

    @Override
    public void answered(Learner learner, List<Exchange> exchanges, RedirectAttributes next) {
        exchanges.stream().flatMap(e -> Reminder.ALL.stream().filter(r -> r.fits(e)).limit(1)).findFirst()
                .flatMap(r -> remembered(r, learner)).ifPresent(q -> next.addFlashAttribute("remembered", q.stemWords()));
    }

    /** The question, if it was not in the queue before. */
    private Optional<Question> remembered(Reminder reminder, Learner learner) {
        Optional<StudyModule> module = shelf.library().module(reminder.module());
        return module.flatMap(m -> shelf.edition().quiz(m).question(reminder.question())
                .filter(q -> reviews.enqueue(learner.owner(), new ItemKey(m.id(), q.id(), q.revision()))));
    }
}
