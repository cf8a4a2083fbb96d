package fieldguide.web.reading;

import fieldguide.content.StudyModule;
import fieldguide.web.Missing;
import fieldguide.web.library.Shelf;
import fieldguide.web.progress.Resume;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All modules, and the page of one. */
@Controller
class LibraryPages {
    private final Shelf shelf;
    private final Plates plates;
    private final Resume resume;

    LibraryPages(Shelf shelf, Plates plates, Resume resume) {
        this.shelf = shelf;
        this.plates = plates;
        this.resume = resume;
    }

    /** @param q words that a module's title, summary, objectives or units must contain */
    @GetMapping("/")
    String library(@RequestParam(defaultValue = "") String q, Model model, fieldguide.account.Learner learner) {
        model.addAttribute("query", q.strip());
        model.addAttribute("plates", plates.of(shelf.library(), q.strip(), learner.owner()));
        model.addAttribute("resume", resume.of(learner.owner()));
        model.addAttribute("modules", shelf.library().modules().size());
        return "reading/library";
    }

    @GetMapping("/modules/{module}")
    String module(@PathVariable String module, Model model, fieldguide.account.Learner learner) {
        StudyModule found = shelf.library().module(module).orElseThrow(() -> Missing.module(module));
        model.addAttribute("plate", plates.of(found, learner.owner()));
        model.addAttribute("questions", shelf.edition().quiz(found).questions().size());
        return "reading/module";
    }
}
