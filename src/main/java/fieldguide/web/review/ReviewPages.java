package fieldguide.web.review;

import fieldguide.account.Learner;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Verdict;
import fieldguide.study.Attempt;
import fieldguide.study.Attempts;
import fieldguide.study.Submission;
import fieldguide.study.recall.Grade;
import fieldguide.study.review.AnswerBook;
import fieldguide.study.review.Graded;
import fieldguide.study.review.Item;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Paces;
import fieldguide.study.review.Reviews;
import fieldguide.study.review.Showing;
import fieldguide.study.review.Waiting;
import fieldguide.web.Missing;
import fieldguide.web.library.Shelf;
import fieldguide.web.quiz.AnswerForm;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue: one card or question after the other, each graded once, the last grade to be taken back. */
@Controller
class ReviewPages {
    private static final String QUEUE = "redirect:/review";

    private final Shelf shelf;
    private final Rounds rounds;
    private final Reviews reviews;
    private final AnswerBook book;
    private final Attempts attempts;
    private final Paces paces;
    private final ReviewView view;

    ReviewPages(Shelf shelf, Rounds rounds, Reviews reviews, AnswerBook book, Attempts attempts, Paces paces, ReviewView view) {
        this.shelf = shelf;
        this.rounds = rounds;
        this.reviews = reviews;
        this.book = book;
        this.attempts = attempts;
        this.paces = paces;
        this.view = view;
    }

    /**
     * @param module slug of the module to stay in
     * @param item an item to ask first, as after its grade was taken back; with home and revision
     */
    @GetMapping("/review")
    String next(@RequestParam Optional<String> module, @RequestParam(defaultValue = "") String home,
            @RequestParam(defaultValue = "") String item, @RequestParam(defaultValue = "") String revision, Model model, Learner learner) {
        Round round = rounds.of(learner.owner(), module(module));
        Optional<Waiting> next = round.next(Optional.of(new ItemKey(home, item, revision)));
        view.frame(round, model);
        next.ifPresent(w -> view.ask(round, w, model));
        return next.isPresent() ? "review/item" : view.rest(round, model);
    }

    @PostMapping("/review/grade")
    String grade(Given given, @RequestParam Grade grade, Learner learner, RedirectAttributes next) {
        Item card = rounds.find(given.key()).filter(Item.Shown.class::isInstance).orElseThrow(Missing::item);
        Showing showing = new Showing(card.key(), given.version());
        return onwards(given, reviews.grade(learner.owner(), showing, grade, paces.of(learner.owner()).calendar()), next);
    }

    /** Marks the answer to a question, and grades it by the marking: wrong is Again, right is Good. */
    @PostMapping("/review/answer")
    String answer(Given given, @RequestParam MultiValueMap<String, String> form, Learner learner, RedirectAttributes next) {
        Question question = asked(given).question();
        Verdict verdict = question.mark(AnswerForm.read(question, form));
        if (!verdict.complete()) {
            next.addFlashAttribute("problem", AnswerForm.missing(question));
            return there(QUEUE, given, next);
        }
        String token = given.showing().token();
        Submission submission = new Submission(learner.owner(), token, token, rounds.quiz(given.home()), verdict);
        Graded graded = book.inReview(submission, given.showing(), paces.of(learner.owner()).calendar());
        return graded instanceof Graded.Recorded ? there(QUEUE + "/answered", given, next) : onwards(given, graded, next);
    }

    /** Why the answer was right or wrong; a right one may have been hard or easy. */
    @GetMapping("/review/answered")
    String answered(Given given, Model model, Learner learner) {
        Round round = rounds.of(learner.owner(), module(given.module()));
        Item.Asked item = asked(given);
        Attempt attempt = attempts.of(learner.owner(), given.showing().token()).stream().findFirst().orElseThrow(Missing::item);
        view.frame(round, model);
        view.answered(round, item, item.question(), attempt, reviews.of(learner.owner(), given.showing()).flatMap(reviews::before), given, model);
        return "review/item";
    }

    /** Says of a right answer how it came. */
    @PostMapping("/review/change")
    String change(Given given, @RequestParam Grade grade, Learner learner, RedirectAttributes next) {
        boolean right = attempts.of(learner.owner(), given.showing().token()).stream().anyMatch(Attempt::correct);
        return grade == Grade.GOOD || grade == Grade.AGAIN || !right ? onwards(given, next)
                : onwards(given, reviews.change(learner.owner(), given.showing(), grade, paces.of(learner.owner()).calendar()), next);
    }

    @PostMapping("/review/undo")
    String undo(Given given, @RequestParam(defaultValue = "") String token, Learner learner, RedirectAttributes next) {
        if (reviews.undo(learner.owner(), token)) {
            next.addFlashAttribute("notice", "The grade is taken back; all is as it was before.");
            return there(QUEUE, given, next);
        }
        next.addFlashAttribute("problem", "Only the latest grade can be taken back, and only until something else is recorded for its card. Nothing was changed.");
        return onwards(given, next);
    }

    private Optional<StudyModule> module(Optional<String> slug) {
        return slug.filter(s -> !s.isEmpty()).map(s -> shelf.library().module(s).orElseThrow(() -> Missing.module(s)));
    }

    private Item.Asked asked(Given given) {
        return rounds.find(given.key()).filter(Item.Asked.class::isInstance).map(Item.Asked.class::cast).orElseThrow(Missing::item);
    }

    private static String onwards(Given given, Graded graded, RedirectAttributes next) {
        if (graded instanceof Graded.Outdated) {
            next.addFlashAttribute("problem", "This was recalled elsewhere since the page was loaded, so that grade was not recorded. Here is what comes next.");
        }
        return onwards(given, next);
    }

    private static String onwards(Given given, RedirectAttributes next) {
        given.module().ifPresent(m -> next.addAttribute("module", m));
        return QUEUE;
    }

    private static String there(String path, Given given, RedirectAttributes next) {
        given.fields().forEach(next::addAttribute);
        return path;
    }
}
