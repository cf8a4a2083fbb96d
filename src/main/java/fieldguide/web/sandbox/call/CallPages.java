package fieldguide.web.sandbox.call;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.entra.Audience;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Answers;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import fieldguide.web.sandbox.DataSteps;
import fieldguide.web.sandbox.DataSteps.Asked;
import fieldguide.web.sandbox.Exchange;
import fieldguide.web.sandbox.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** A machine calls a service with its token; where it is refused, the page says why, and what would help. */
@Controller
class CallPages {
    private static final String PAGE = "/sandbox/call";
    private final Bench bench;
    private final BenchPage page;
    private final Answers answers;

    CallPages(Bench bench, BenchPage page, Answers answers) {
        this.bench = bench;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping(PAGE)
    String show(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String target, HttpServletRequest request,
            Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> show(sandbox, from, target, request, model)).orElse("redirect:/sandbox");
    }

    private String show(Sandbox sandbox, String from, String target, HttpServletRequest request, Model model) {
        List<Target> targets = Target.in(sandbox.cloud()).toList();
        model.addAttribute("froms", From.in(sandbox.cloud()).toList()).addAttribute("from", from);
        model.addAttribute("targets", targets).addAttribute("target", target);
        model.addAttribute("complete", targets.stream().anyMatch(t -> t.service() == Audience.COSMOS || t.service() == Audience.SQL));
        model.addAttribute("own", targets.stream().filter(t -> t.value().equals(target)).map(t -> switch (t.service()) {
            case SQL -> "Make it a user of the database " + t.at().name();
            case COSMOS -> "Give it the data role of a reader at " + t.at().name();
            default -> "";
        }).findFirst().orElse(""));
        return page.show(sandbox, "call", "Call a service", PAGE, request, model);
    }

    /** Two requests, as the SDK sends them: a token from the metadata service, and with it the call. */
    @PostMapping(path = PAGE, params = "do=call")
    String call(@RequestParam String from, @RequestParam String target, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Cloud cloud = cloud(learner);
        Target at = Target.named(cloud, target).orElseThrow(Missing::resource);
        From host = from(cloud, from);
        var exchanges = new ArrayList<Exchange>();
        exchanges.add(bench.send(learner, request, (now, outside) -> new DataSteps(now, outside).token(host.host(),
                Asked.plainly(at.service().uri() + "/", host.client()))).orElseThrow(Missing::resource));
        if (exchanges.getFirst().allowed()) {
            String token = exchanges.getFirst().token();
            exchanges.add(send(learner, request, steps -> steps.ask(at, host.host(), token)));
        }
        return answers.show(learner, request, address(from, target), next, exchanges);
    }

    /** Services with lists of their own are opened by those: the owner adds the principal. */
    @PostMapping(path = PAGE, params = "do=admit")
    String admit(@RequestParam String from, @RequestParam String target, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Cloud cloud = cloud(learner);
        Target at = Target.named(cloud, target).orElseThrow(Missing::resource);
        String principal = from(cloud, from).principal();
        String name = cloud.directory().principal(principal).map(Principal::name).orElseThrow(Missing::resource);
        List<Function<ServiceSteps, Step>> steps = at.service() == Audience.SQL
                ? List.of(s -> s.statement(at.at(), "CREATE USER [%s] FROM EXTERNAL PROVIDER".formatted(name)),
                        s -> s.statement(at.at(), "ALTER ROLE db_datareader ADD MEMBER [%s]".formatted(name)))
                : List.of(s -> s.documentReader(at.at(), UUID.randomUUID().toString(), principal));
        return answers.show(learner, request, address(from, target), next, all(learner, request, steps));
    }

    @PostMapping(path = PAGE, params = "do=examples")
    String examples(HttpServletRequest request, Learner learner, RedirectAttributes next) {
        return answers.show(learner, request, PAGE, next, all(learner, request, Examples.all()));
    }

    /** One after the other, up to the first refusal. */
    private List<Exchange> all(Learner learner, HttpServletRequest request, List<Function<ServiceSteps, Step>> steps) {
        var exchanges = new ArrayList<Exchange>();
        for (Function<ServiceSteps, Step> step : steps) {
            exchanges.add(send(learner, request, step));
            if (!exchanges.getLast().allowed()) {
                break;
            }
        }
        return exchanges;
    }

    private Exchange send(Learner learner, HttpServletRequest request, Function<ServiceSteps, Step> step) {
        return bench.send(learner, request, (cloud, outside) -> step.apply(new ServiceSteps(cloud, outside))).orElseThrow(Missing::resource);
    }

    private Cloud cloud(Learner learner) {
        return bench.find(learner).orElseThrow(Missing::resource).cloud();
    }

    private static From from(Cloud cloud, String value) {
        Optional<From> found = From.in(cloud).filter(from -> from.value().equalsIgnoreCase(value)).findFirst();
        return found.orElseThrow(Missing::resource);
    }

    private static String address(String from, String target) {
        return PAGE + "?from=" + UriUtils.encode(from, StandardCharsets.UTF_8) + "&target=" + UriUtils.encode(target, StandardCharsets.UTF_8);
    }
}
