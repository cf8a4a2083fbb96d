package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.DataSteps.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The identities of a machine or app, and its metadata service. */
@Controller
class HostActions {
    private static final String IDENTITY = "/sandbox/groups/{group}/{kind}/{name}/identity";
    private static final Duration UPDATE = Duration.ofSeconds(20);
    private final Answers answers;
    private final Bench bench;

    HostActions(Answers answers, Bench bench) {
        this.answers = answers;
        this.bench = bench;
    }

    @PostMapping(path = IDENTITY, params = "system")
    String system(@PathVariable String group, @PathVariable String kind, @PathVariable String name, @RequestParam String system,
            HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Function<Cloud, ResourceId> host = host(group, kind, name);
        return answers.send(learner, request, request.getRequestURI(), next,
                (cloud, outside) -> new Steps(cloud, outside).system(host.apply(cloud), system.equals("on")));
    }

    @PostMapping(path = IDENTITY, params = "attach")
    String attach(@PathVariable String group, @PathVariable String kind, @PathVariable String name, @RequestParam String attach,
            HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Function<Cloud, ResourceId> host = host(group, kind, name);
        return answers.send(learner, request, request.getRequestURI(), next,
                (cloud, outside) -> new Steps(cloud, outside).attach(host.apply(cloud), new ResourceId(attach)));
    }

    @PostMapping(path = IDENTITY, params = "detach")
    String detach(@PathVariable String group, @PathVariable String kind, @PathVariable String name, @RequestParam String detach,
            HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Function<Cloud, ResourceId> host = host(group, kind, name);
        return answers.send(learner, request, request.getRequestURI(), next,
                (cloud, outside) -> new Steps(cloud, outside).detach(host.apply(cloud), new ResourceId(detach)));
    }

    /** What code on the machine would send. */
    @PostMapping("/sandbox/groups/{group}/{kind:vm}/{name}/imds")
    String callMetadata(@PathVariable String group, @PathVariable String kind, @PathVariable String name, @RequestParam String resource,
            @RequestParam(defaultValue = "") String other, @RequestParam(defaultValue = "") String client,
            @RequestParam(defaultValue = "false") boolean header, @RequestParam(defaultValue = "false") boolean proxied,
            HttpServletRequest request, Learner learner, RedirectAttributes next) {
        return ask(group, kind, name, new Asked(other.isBlank() ? resource : other.strip(), client, header, proxied), request, learner, next);
    }

    /** For a while, the metadata service gives no tokens. */
    @PostMapping(path = "/sandbox/groups/{group}/{kind:vm}/{name}/imds", params = "update")
    String updateMetadata(@PathVariable String group, @PathVariable String kind, @PathVariable String name, HttpServletRequest request,
            Learner learner, RedirectAttributes next) {
        Function<Cloud, ResourceId> host = host(group, kind, name);
        next.addFlashAttribute("updating", "The metadata service of %s is being updated for %d seconds. Call it now.".formatted(name, UPDATE.toSeconds()));
        return bench.apply(learner, sandbox -> sandbox.updateMetadata(host.apply(sandbox.cloud()), UPDATE))
                .map(done -> "redirect:" + request.getRequestURI()).orElseThrow(Missing::resource);
    }

    /** What code in an app would send. */
    @PostMapping("/sandbox/groups/{group}/{kind:app}/{name}/token")
    String callEndpoint(@PathVariable String group, @PathVariable String kind, @PathVariable String name, @RequestParam String resource,
            @RequestParam(defaultValue = "") String other, @RequestParam(defaultValue = "") String client,
            @RequestParam(defaultValue = "false") boolean header, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        return ask(group, kind, name, new Asked(other.isBlank() ? resource : other.strip(), client, header, false), request, learner, next);
    }

    private String ask(String group, String kind, String name, Asked asked, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Function<Cloud, ResourceId> host = host(group, kind, name);
        next.addFlashAttribute("asked", asked);
        return answers.send(learner, request, request.getRequestURI(), next,
                (cloud, outside) -> new DataSteps(cloud, outside).token(host.apply(cloud), asked));
    }

    private static Function<Cloud, ResourceId> host(String group, String kind, String name) {
        Shape shape = Shape.named(kind).filter(s -> s.tabs().contains(Shape.Tab.IDENTITY)).orElseThrow(Missing::resource);
        return cloud -> Ids.resource(cloud, group, shape, name);
    }
}
