package fieldguide.web.sandbox.persona;

import fieldguide.account.Learner;
import fieldguide.sandbox.Handled;
import fieldguide.sandbox.Persona.Grant;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Answers;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing as whom to act, and with which roles. */
@Controller
class PersonaPages {
    private static final String PAGE = "/sandbox/persona";
    private final Bench bench;
    private final BenchPage page;

    PersonaPages(Bench bench, BenchPage page) {
        this.bench = bench;
        this.page = page;
    }

    @GetMapping(PAGE)
    String choose(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> {
            model.addAttribute("persona", PersonaView.of(sandbox.cloud()));
            return page.show(sandbox, "persona", "Act as somebody else", PAGE, request, model);
        }).orElse("redirect:/sandbox");
    }

    /**
     * @param keep roles the user has and is to keep, each with its scope
     * @param role roles to be added at the scope
     */
    @PostMapping(path = PAGE, params = "scope")
    String act(@RequestParam(defaultValue = "") List<String> keep, @RequestParam(defaultValue = "") List<String> role,
            @RequestParam String scope, Learner learner, RedirectAttributes next) {
        List<Grant> grants = Stream.concat(keep.stream().flatMap(text -> PersonaView.Choice.grant(text).stream()),
                role.stream().map(id -> new Grant(id, new ResourceId(scope)))).toList();
        Handled handled = bench.apply(learner, sandbox -> sandbox.actAs(grants)).orElseThrow(Missing::resource);
        if (handled.response().isError()) {
            next.addFlashAttribute("problem", handled.response().json().path("error").path("message").asString(""));
        }
        return "redirect:" + PAGE;
    }

    @PostMapping(path = PAGE, params = "owner")
    String beOwner(@RequestParam(defaultValue = PAGE) String back, Learner learner) {
        return bench.apply(learner, sandbox -> sandbox.actAsOwner()).map(done -> "redirect:" + Answers.page(back))
                .orElse("redirect:/sandbox");
    }
}
