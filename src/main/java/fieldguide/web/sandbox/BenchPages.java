package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything on the bench that is looked at. */
@Controller
class BenchPages {
    private final Bench bench;
    private final BenchPage page;

    BenchPages(Bench bench, BenchPage page) {
        this.bench = bench;
        this.page = page;
    }

    @GetMapping({"/sandbox", "/sandbox/access"})
    String subscription(HttpServletRequest request, Learner learner, Model model) {
        Optional<Sandbox> sandbox = bench.find(learner);
        if (sandbox.isEmpty()) {
            return "sandbox/start";
        }
        Place place = Place.subscription(sandbox.get().cloud());
        return page.show(sandbox.get(), request.getRequestURI().endsWith("/access") ? place.at(Shape.Tab.ACCESS) : place, request, model);
    }

    @GetMapping("/sandbox/groups/{group}")
    String group(@PathVariable String group, HttpServletRequest request, Learner learner, Model model) {
        return place(learner, request, model, sandbox -> Ids.group(sandbox.cloud(), group), "");
    }

    @GetMapping("/sandbox/groups/{group}/access")
    String groupAccess(@PathVariable String group, HttpServletRequest request, Learner learner, Model model) {
        return place(learner, request, model, sandbox -> Ids.group(sandbox.cloud(), group), Shape.Tab.ACCESS.slug());
    }

    @GetMapping({"/sandbox/groups/{group}/{kind}/{name}", "/sandbox/groups/{group}/{kind}/{name}/{tab}"})
    String resource(@PathVariable String group, @PathVariable String kind, @PathVariable String name, @PathVariable Optional<String> tab,
            HttpServletRequest request, Learner learner, Model model) {
        Shape shape = Shape.named(kind).orElseThrow(Missing::resource);
        return place(learner, request, model, sandbox -> Ids.resource(sandbox.cloud(), group, shape, name), tab.orElse(""));
    }

    private String place(Learner learner, HttpServletRequest request, Model model, Function<Sandbox, ResourceId> id, String tab) {
        Sandbox sandbox = bench.find(learner).orElseThrow(Missing::resource);
        Place place = Place.of(sandbox.cloud(), id.apply(sandbox)).orElseThrow(Missing::resource);
        return page.show(sandbox, place.at(place.shape().tab(tab).orElseThrow(Missing::resource)), request, model);
    }

    @GetMapping("/sandbox/activity")
    String activity(@RequestParam(defaultValue = "") String show, HttpServletRequest request, Learner learner, Model model) {
        Optional<Sandbox> sandbox = bench.find(learner);
        if (sandbox.isEmpty()) {
            return "redirect:/sandbox";
        }
        Topic topic = Topic.named(show);
        model.addAttribute("topic", topic).addAttribute("topics", Topic.values());
        model.addAttribute("activity", Timeline.of(sandbox.get().cloud(), bench.events(sandbox.get()), 200, topic));
        return page.show(sandbox.get(), "activity", "Activity log", "/sandbox/activity", request, model);
    }

    /** Two tokens side by side, with what differs marked. */
    @GetMapping("/sandbox/compare")
    String compare(@RequestParam Optional<String> left, @RequestParam Optional<String> right, HttpServletRequest request,
            Learner learner, Model model) {
        Optional<Sandbox> sandbox = bench.find(learner);
        if (sandbox.isEmpty()) {
            return "redirect:/sandbox";
        }
        Tokens tokens = Tokens.of(sandbox.get());
        model.addAttribute("comparison", tokens.all().size() < 2 ? null : Comparison.of(tokens, left, right));
        return page.show(sandbox.get(), "compare", "Compare two tokens", "/sandbox/compare", request, model);
    }
}
