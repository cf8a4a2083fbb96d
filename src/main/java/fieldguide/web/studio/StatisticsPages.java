package fieldguide.web.studio;

import fieldguide.account.Learner;
import fieldguide.content.StudyModule;
import fieldguide.measure.Json;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Question;
import fieldguide.studio.Decision;
import fieldguide.studio.ItemStatistics;
import fieldguide.studio.ModuleStatistics;
import fieldguide.studio.Statistics;
import fieldguide.web.Missing;
import fieldguide.web.library.Shelf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** How the questions do with those who meet them for the first time, and which are held back. */
@Controller
class StatisticsPages {
    private static final String ADDRESS = "/studio/statistics";

    private final Shelf shelf;
    private final Statistics statistics;

    StatisticsPages(Shelf shelf, Statistics statistics) {
        this.shelf = shelf;
        this.statistics = statistics;
    }

    /** A module in the table of all. */
    record Line(String title, String address, int learners, int answered, int held, String alpha) {}

    @GetMapping(ADDRESS)
    String modules(Model model) {
        model.addAttribute("lines", shelf.library().modules().stream().map(this::line).toList());
        return "studio/statistics";
    }

    private Line line(StudyModule module) {
        ModuleStatistics found = of(module);
        return new Line(module.title(), address(module), found.learners(), found.items().size(), found.held().size(),
                figure(found.quizzes().getFirst().alpha()));
    }

    @GetMapping(ADDRESS + ".json")
    ResponseEntity<String> forPrograms() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Json.of(shelf.library().modules().stream().map(this::of).toList()));
    }

    @GetMapping(ADDRESS + "/{module}")
    String module(@PathVariable String module, Model model) {
        StudyModule found = find(module);
        model.addAttribute("title", found.title()).addAttribute("address", address(found)).addAttribute("statistics", of(found))
                .addAttribute("figures", this).addAttribute("enough", ItemStatistics.ENOUGH);
        return "studio/module-statistics";
    }

    @PostMapping(ADDRESS + "/{module}/{question}")
    String decide(@PathVariable String module, @PathVariable String question, @RequestParam Decision decision, Learner learner, RedirectAttributes next) {
        StudyModule found = find(module);
        Quiz quiz = shelf.edition().quiz(found);
        Question decided = quiz.question(question).orElseThrow(Missing::question);
        statistics.decide(quiz, decided.id(), decided.revision(), decision, learner.owner());
        next.addFlashAttribute("notice", decision == Decision.HOLD ? "The question is held back: new quizzes go without it."
                : "The question is asked again in new quizzes.");
        return "redirect:" + address(found);
    }

    private StudyModule find(String module) {
        return shelf.library().module(module).orElseThrow(() -> Missing.module(module));
    }

    private ModuleStatistics of(StudyModule module) {
        return statistics.of(shelf.edition().quiz(module));
    }

    private static String address(StudyModule module) {
        return UriComponentsBuilder.fromPath(ADDRESS).pathSegment(module.slug()).encode().toUriString();
    }

    /** The unit's title of a quiz that is not the module's own. */
    public String name(ModuleStatistics.Consistency quiz, String module) {
        return shelf.library().modules().stream().filter(m -> m.id().equals(module)).flatMap(m -> m.units().stream())
                .filter(u -> u.id().equals(quiz.quiz())).findFirst().map(u -> u.title()).orElse("All questions");
    }

    /** Two decimals; a dash where there is no figure. */
    public String figure(Optional<Double> figure) {
        return figure.map(f -> String.format(Locale.ROOT, "%.2f", f)).orElse("–");
    }

    public String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** Options that hardly anybody takes. */
    public List<ItemStatistics.OptionRate> idle(ItemStatistics item) {
        return item.options().stream().filter(ItemStatistics.OptionRate::isIdle).toList();
    }
}
