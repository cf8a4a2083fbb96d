package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms that create resources. */
@Controller
class CreationPages {
    private static final String FORM = "/sandbox/create/{kind}";
    private final Bench bench;
    private final BenchPage page;
    private final Answers answers;

    CreationPages(Bench bench, BenchPage page, Answers answers) {
        this.bench = bench;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping("/sandbox/create")
    String choose(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> page.show(sandbox, "choose", "Create a resource", "/sandbox/create", request, model))
                .orElse("redirect:/sandbox");
    }

    @GetMapping(FORM)
    String form(@PathVariable String kind, @RequestParam(defaultValue = "") String group, HttpServletRequest request,
            Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> show(sandbox, Draft.empty(kind, group, sandbox.cloud()), Map.of(), request, model))
                .orElse("redirect:/sandbox");
    }

    @PostMapping(FORM)
    String create(@PathVariable String kind, @RequestParam Map<String, String> typed, HttpServletRequest request,
            HttpServletResponse response, Learner learner, Model model, RedirectAttributes next) {
        Sandbox sandbox = bench.find(learner).orElseThrow(Missing::resource);
        Draft draft = Draft.of(kind, typed);
        Map<String, String> faults = draft.faults(sandbox.cloud());
        if (faults.isEmpty()) {
            List<Exchange> exchanges = new Creation(bench, learner, request).of(draft);
            Exchange decisive = exchanges.stream().filter(e -> !e.allowed()).findFirst().orElse(exchanges.getLast());
            Optional<Place> made = bench.find(learner).flatMap(s -> Place.of(s.cloud(), draft.id(s.cloud())));
            if (made.isPresent()) {
                Place place = draft.hasSecret() ? made.get().at(Shape.Tab.SECRETS) : made.get();
                return answers.show(learner, request, place.address(), next, exchanges);
            }
            faults = Map.of(draft.fieldOf(decisive.error()), decisive.refusal());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(sandbox, draft, faults, request, model);
    }

    private String show(Sandbox sandbox, Draft draft, Map<String, String> faults, HttpServletRequest request, Model model) {
        model.addAttribute("draft", draft).addAttribute("faults", faults).addAttribute("locations", Draft.LOCATIONS);
        model.addAttribute("known", Tree.of(sandbox.cloud()).groups().stream().map(b -> b.group().name()).toList());
        return page.show(sandbox, "create", "Create: " + draft.shape().label(), request.getRequestURI(), request, model);
    }
}
