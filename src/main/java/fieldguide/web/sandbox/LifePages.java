package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.web.Missing;
import fieldguide.web.wire.CreationLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning, passing time, deleting and starting afresh. */
@Controller
class LifePages {
    private static final String GROUP = "/sandbox/groups/{group}/delete";
    private static final String RESOURCE = "/sandbox/groups/{group}/{kind}/{name}/delete";
    private final Bench bench;
    private final BenchPage page;
    private final Answers answers;
    private final CreationLimit limit;

    LifePages(Bench bench, BenchPage page, Answers answers, CreationLimit limit) {
        this.bench = bench;
        this.page = page;
        this.answers = answers;
        this.limit = limit;
    }

    @PostMapping("/sandbox")
    String begin(@RequestParam(defaultValue = "false") boolean example, HttpServletRequest request, Learner learner,
            RedirectAttributes next) {
        boolean isNew = bench.find(learner).isEmpty();
        if (isNew && limit.refused(request.getRemoteAddr()).isPresent()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        bench.create(learner);
        return example && isNew
                ? answers.show(learner, request, "/sandbox", next, new Creation(bench, learner, request).example()) : "redirect:/sandbox";
    }

    @PostMapping("/sandbox/clock")
    String moveClock(@RequestParam int hours, @RequestParam String back, Learner learner, RedirectAttributes next) {
        if (hours == 1 || hours == 24) {
            bench.moveClock(learner, Duration.ofHours(hours));
            next.addFlashAttribute("moved", hours);
        }
        return "redirect:" + Answers.page(back);
    }

    @GetMapping({GROUP, RESOURCE})
    String confirm(@PathVariable String group, @PathVariable Optional<String> kind, @PathVariable Optional<String> name,
            HttpServletRequest request, Learner learner, Model model) {
        var sandbox = bench.find(learner).orElseThrow(Missing::resource);
        Place place = place(learner, group, kind, name);
        model.addAttribute("place", place).addAttribute("loss", Loss.of(sandbox.cloud(), place.id()));
        return page.show(sandbox, "delete", "Delete " + place.name(), request.getRequestURI(), request, model);
    }

    @PostMapping({GROUP, RESOURCE})
    String delete(@PathVariable String group, @PathVariable Optional<String> kind, @PathVariable Optional<String> name,
            HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Place place = place(learner, group, kind, name);
        String back = place.shape() == Shape.GROUP ? "/sandbox"
                : new Place(place.id().parent(), Shape.GROUP, Shape.Tab.OVERVIEW).address();
        return answers.send(learner, request, back, next, (cloud, outside) -> new Steps(cloud, outside).delete(place));
    }

    private Place place(Learner learner, String group, Optional<String> kind, Optional<String> name) {
        var cloud = bench.find(learner).orElseThrow(Missing::resource).cloud();
        var id = kind.isEmpty() ? Ids.group(cloud, group)
                : Ids.resource(cloud, group, Shape.named(kind.get()).orElseThrow(Missing::resource), name.orElse(""));
        return Place.of(cloud, id).orElseThrow(Missing::resource);
    }

    @GetMapping("/sandbox/reset")
    String confirmReset(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner)
                .map(sandbox -> page.show(sandbox, "reset", "Reset the sandbox", "/sandbox/reset", request, model))
                .orElse("redirect:/sandbox");
    }

    @PostMapping("/sandbox/reset")
    String reset(Learner learner) {
        bench.reset(learner);
        return "redirect:/sandbox";
    }
}
