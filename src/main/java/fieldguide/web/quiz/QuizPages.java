package fieldguide.web.quiz;

import fieldguide.account.Learner;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Verdict;
import fieldguide.study.Submission;
import fieldguide.study.review.AnswerBook;
import fieldguide.study.review.Paces;
import fieldguide.web.Missing;
import fieldguide.web.html.Addresses;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The quiz of a module or of one of its units: begin, answer one question after the other, see how it went. */
@Controller
class QuizPages {
    private static final String MODULE = "/modules/{module}/quiz";
    private static final String UNIT = "/modules/{module}/{unit}/quiz";

    private final Sittings sittings;
    private final AnswerBook book;
    private final GuideLinks links;
    private final Paces paces;

    QuizPages(Sittings sittings, AnswerBook book, GuideLinks links, Paces paces) {
        this.sittings = sittings;
        this.book = book;
        this.links = links;
        this.paces = paces;
    }

    @GetMapping({MODULE, UNIT})
    String beginning(@PathVariable String module, @PathVariable Optional<String> unit, Model model) {
        Sittings.Subject subject = subject(module, unit);
        show(subject, model);
        model.addAttribute("asked", sittings.drawn(subject));
        return "quiz/beginning";
    }

    /** @param wrong the sitting whose wrong answers are to be tried again */
    @PostMapping({MODULE, UNIT})
    String begin(@PathVariable String module, @PathVariable Optional<String> unit, @RequestParam Optional<String> wrong) {
        Sittings.Subject subject = subject(module, unit);
        String id = wrong.filter(w -> w.matches("[0-9a-f]{16}.*")).map(sittings::newIdAfter).orElseGet(sittings::newId);
        return "redirect:" + address(subject) + "/" + id + "/1";
    }

    @GetMapping({MODULE + "/{sitting:[0-9a-f-]+}/{number:\\d{1,4}}", UNIT + "/{sitting:[0-9a-f-]+}/{number:\\d{1,4}}"})
    String question(@PathVariable String module, @PathVariable Optional<String> unit, @PathVariable("sitting") String id,
            @PathVariable int number, Model model, Learner learner) {
        Sittings.Subject subject = subject(module, unit);
        Sitting sitting = sittings.sitting(subject, id, learner.owner());
        show(subject, sitting, sitting.question(number).orElseThrow(Missing::question), number, model);
        return "quiz/question";
    }

    /**
     * Records the answer once; the same answer sent again, or another one later, finds the first.
     *
     * @param turn which try at the question the form was for
     */
    @PostMapping({MODULE + "/{sitting:[0-9a-f-]+}/{number:\\d{1,4}}", UNIT + "/{sitting:[0-9a-f-]+}/{number:\\d{1,4}}"})
    String answer(@PathVariable String module, @PathVariable Optional<String> unit, @PathVariable("sitting") String id,
            @PathVariable int number, @RequestParam(name = "try", defaultValue = "1") int turn, @RequestParam MultiValueMap<String, String> form,
            Model model, Learner learner, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean swap) {
        Sittings.Subject subject = subject(module, unit);
        Sitting sitting = sittings.sitting(subject, id, learner.owner());
        Question question = sitting.question(number).orElseThrow(Missing::question);
        Verdict verdict = question.mark(AnswerForm.read(question, form));
        boolean due = turn == sitting.answersTo(question).size() + 1 && !sitting.standing(question).isSettled();
        if (verdict.complete() && due) {
            String token = id + ":" + question.id() + (turn > 1 ? ":" + turn : "");
            Submission submission = new Submission(learner.owner(), token, id, subject.quiz(), verdict);
            sitting = sitting.with(book.inQuiz(submission, paces.of(learner.owner()).calendar()));
        }
        if (!swap && verdict.complete()) {
            return "redirect:" + address(subject) + "/" + id + "/" + number + "#feedback";
        }
        model.addAttribute("missing", verdict.complete() ? null : AnswerForm.missing(question));
        model.addAttribute("draft", verdict.complete() || !due ? null : verdict.answer());
        show(subject, sitting, question, number, model);
        return swap ? "quiz/question :: question" : "quiz/question";
    }

    @GetMapping({MODULE + "/{sitting:[0-9a-f-]+}", UNIT + "/{sitting:[0-9a-f-]+}"})
    String result(@PathVariable String module, @PathVariable Optional<String> unit, @PathVariable("sitting") String id, Model model, Learner learner) {
        Sittings.Subject subject = subject(module, unit);
        Sitting sitting = sittings.sitting(subject, id, learner.owner());
        show(subject, model);
        model.addAttribute("sitting", id);
        model.addAttribute("next", sitting.next().orElse(null));
        model.addAttribute("wrong", sitting.wrong().size());
        model.addAttribute("results", Results.of(sitting));
        return "quiz/result";
    }

    private Sittings.Subject subject(String module, Optional<String> unit) {
        return unit.map(u -> sittings.unit(module, u)).orElseGet(() -> sittings.module(module));
    }

    private static String address(Sittings.Subject subject) {
        return subject.unit().map(u -> Addresses.unit(subject.module(), u)).orElseGet(() -> Addresses.module(subject.module())) + "/quiz";
    }

    private static void show(Sittings.Subject subject, Model model) {
        model.addAttribute("quiz", subject.quiz());
        model.addAttribute("address", address(subject));
        model.addAttribute("module", subject.module());
        model.addAttribute("back", address(subject).replaceFirst("/quiz$", ""));
        model.addAttribute("backTitle", subject.unit().map(Unit::title).orElse(subject.module().title()));
    }

    private void show(Sittings.Subject subject, Sitting sitting, Question question, int number, Model model) {
        show(subject, model);
        Unit unit = subject.module().units().stream().filter(u -> u.id().equals(question.basis().unit())).findFirst()
                .orElse(subject.module().units().getFirst());
        Addresses addresses = new Addresses(subject.module(), unit);
        Standing standing = sitting.standing(question);
        Optional<Answer> draft = Optional.ofNullable((Answer) model.getAttribute("draft"));
        model.addAttribute("question", QuestionView.of(question, sitting.id(), standing, draft, addresses, unit));
        model.addAttribute("turn", sitting.answersTo(question).size() + 1);
        model.addAttribute("guideLink", standing.verdict().flatMap(_ -> links.to(question.basis(), subject.module())).orElse(null));
        model.addAttribute("sitting", sitting.id());
        model.addAttribute("number", number);
        model.addAttribute("asked", sitting.questions().size());
        model.addAttribute("done", sitting.answered().size());
        model.addAttribute("next", sitting.next().orElse(null));
    }
}
