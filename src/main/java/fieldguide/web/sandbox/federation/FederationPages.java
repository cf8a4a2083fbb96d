package fieldguide.web.sandbox.federation;

import fieldguide.account.Learner;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Answers;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import fieldguide.web.sandbox.Exchange;
import fieldguide.web.sandbox.Shape;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Trying out federated credentials: an issuer outside Azure signs, and the directory believes it or not. */
@Controller
class FederationPages {
    private static final String PAGE = "/sandbox/federation";
    private static final String TYPE = Shape.IDENTITY.type() + "/federatedIdentityCredentials";
    private final Bench bench;
    private final BenchPage page;
    private final Answers answers;

    FederationPages(Bench bench, BenchPage page, Answers answers) {
        this.bench = bench;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping(PAGE)
    String show(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> {
            Cloud cloud = sandbox.cloud();
            if (!model.containsAttribute("form")) {
                model.addAttribute("form", FederationForm.EXAMPLE);
            }
            model.addAttribute("identities", cloud.resources(r -> r.isOfType(Shape.IDENTITY.type())).map(r -> r.id()).toList());
            model.addAttribute("credentials", cloud.resources(r -> r.isOfType(TYPE)).toList());
            return page.show(sandbox, "federation", "Sign in from outside Azure", PAGE, request, model);
        }).orElse("redirect:/sandbox");
    }

    @PostMapping(path = PAGE, params = "do=trust")
    String trust(@ModelAttribute FederationForm form, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        next.addFlashAttribute("form", form);
        return answers.send(learner, request, PAGE, next, (cloud, outside) -> new FederationSteps(identity(cloud, form), outside, form).trust());
    }

    /** Both requests of the workload; without a token of the issuer there is no second one. */
    @PostMapping(path = PAGE, params = "do=exchange")
    String exchange(@ModelAttribute FederationForm form, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        next.addFlashAttribute("form", form);
        var exchanges = new ArrayList<Exchange>();
        Exchange minted = bench.send(learner, request, (cloud, outside) -> new FederationSteps(identity(cloud, form), outside, form).mint())
                .orElseThrow(Missing::resource);
        exchanges.add(minted);
        Json.readObject(minted.answer()).map(body -> body.path("token").asString("")).filter(token -> !token.isEmpty())
                .flatMap(token -> bench.send(learner, request, (cloud, outside) -> new FederationSteps(cloud, outside, form).exchange(token)))
                .ifPresent(exchanges::add);
        return answers.show(learner, request, PAGE, next, List.copyOf(exchanges));
    }

    private static Cloud identity(Cloud cloud, FederationForm form) {
        return cloud.resource(new ResourceId(form.identity())).filter(r -> r.isOfType(Shape.IDENTITY.type())).map(r -> cloud)
                .orElseThrow(Missing::resource);
    }
}
