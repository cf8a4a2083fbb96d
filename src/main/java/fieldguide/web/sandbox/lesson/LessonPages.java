package fieldguide.web.sandbox.lesson;

import fieldguide.account.Learner;
import fieldguide.sandbox.store.Snapshots;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Answers;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mistakes to choose from, and a page for each: make it, see why it is refused, put it right, undo everything. */
@Controller
class LessonPages {
    static final String BEFORE = "Before the last lesson";
    private static final String PAGE = "/sandbox/break";
    private static final List<Mistake> ALL = Stream.of(MetadataMistakes.all(), AccessMistakes.all(), TimeMistakes.all())
            .flatMap(List::stream).toList();

    private final Bench bench;
    private final BenchPage page;
    private final Answers answers;
    private final Snapshots snapshots;
    private final Sources sources;

    LessonPages(Bench bench, BenchPage page, Answers answers, Snapshots snapshots, Sources sources) {
        this.bench = bench;
        this.page = page;
        this.answers = answers;
        this.snapshots = snapshots;
        this.sources = sources;
    }

    @GetMapping(PAGE)
    String choose(HttpServletRequest request, Learner learner, Model model) {
        model.addAttribute("mistakes", ALL);
        return bench.find(learner).map(sandbox -> page.show(sandbox, "break", "Break it", PAGE, request, model)).orElse("redirect:/sandbox");
    }

    @GetMapping(PAGE + "/{slug}")
    String show(@PathVariable String slug, HttpServletRequest request, Learner learner, Model model) {
        Mistake mistake = mistake(slug);
        return bench.find(learner).map(sandbox -> {
            model.addAttribute("mistake", mistake).addAttribute("source", sources.find(mistake.source()).orElse(null));
            model.addAttribute("undoable", snapshots.all(sandbox.cloud().id()).stream().anyMatch(s -> s.name().equals(BEFORE)));
            return page.show(sandbox, "lesson", mistake.title(), PAGE + "/" + slug, request, model);
        }).orElse("redirect:/sandbox");
    }

    /** What an earlier lesson left goes first, so the state that is kept for undoing is the learner's own. */
    @PostMapping(path = PAGE + "/{slug}", params = "do=break")
    String make(@PathVariable String slug, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        var stage = new Stage(bench, learner, request);
        stage.clear();
        if (!snapshots.take(stage.cloud().id(), BEFORE)) {
            next.addFlashAttribute("problem", "There is no room for the snapshot that undoing needs: delete one of yours first.");
            return "redirect:" + PAGE + "/" + slug;
        }
        return play(stage, mistake(slug), Mistake::made, request, learner, next);
    }

    @PostMapping(path = PAGE + "/{slug}", params = "do=mend")
    String mend(@PathVariable String slug, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        next.addFlashAttribute("mended", true);
        return play(new Stage(bench, learner, request), mistake(slug), Mistake::mended, request, learner, next);
    }

    private String play(Stage stage, Mistake mistake, Function<Mistake, Consumer<Stage>> part,
            HttpServletRequest request, Learner learner, RedirectAttributes next) {
        part.apply(mistake).accept(stage);
        return stage.exchanges().isEmpty() ? "redirect:" + PAGE + "/" + mistake.slug()
                : answers.show(learner, request, PAGE + "/" + mistake.slug(), next, stage.exchanges());
    }

    @PostMapping(path = PAGE + "/{slug}", params = "do=undo")
    String undo(Learner learner, RedirectAttributes next) {
        String id = bench.find(learner).orElseThrow(Missing::resource).cloud().id();
        if (snapshots.restore(id, BEFORE).isPresent()) {
            snapshots.delete(id, BEFORE);
            next.addFlashAttribute("notice", "Undone: the sandbox is as it was before the lesson.");
        }
        return "redirect:" + PAGE;
    }

    private static Mistake mistake(String slug) {
        return ALL.stream().filter(m -> m.slug().equals(slug)).findFirst().orElseThrow(Missing::resource);
    }
}
