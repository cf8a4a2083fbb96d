package fieldguide.web.progress;

import fieldguide.account.Learner;
import fieldguide.study.Learners;
import fieldguide.study.progress.Archive;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far one is, and an end to it. */
@Controller
class ProgressPages {
    private final ProgressView view;
    private final Archive archive;
    private final Learners learners;

    ProgressPages(ProgressView view, Archive archive, Learners learners) {
        this.view = view;
        this.archive = archive;
        this.learners = learners;
    }

    @GetMapping("/progress")
    String progress(Model model, Learner learner) {
        view.fill(learner.owner(), model);
        return "progress/progress";
    }

    @GetMapping("/progress/erase")
    String confirm(Model model, Learner learner) {
        model.addAttribute("counts", archive.counts(learner.owner())).addAttribute("guest", learner.isGuest());
        return "progress/erase";
    }

    /** @param sure a tick, without which nothing is erased */
    @PostMapping("/progress/erase")
    String erase(@RequestParam(defaultValue = "false") boolean sure, Model model, Learner learner, HttpServletResponse response, RedirectAttributes next) {
        if (!sure) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", "Tick the box to erase everything; nothing was erased yet.");
            return confirm(model, learner);
        }
        learners.forget(learner.owner());
        next.addFlashAttribute("notice", "All that you studied is erased.");
        return "redirect:/progress";
    }
}
