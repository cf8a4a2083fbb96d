package fieldguide.web.sandbox.directory;

import fieldguide.account.Learner;
import fieldguide.web.sandbox.Answers;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import fieldguide.web.sandbox.Step;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Applications with their certificates and redirect addresses, and application permissions of Microsoft Graph. */
@Controller
class DirectoryPages {
    private static final String PAGE = "/sandbox/directory";
    private final Bench bench;
    private final BenchPage page;
    private final Answers answers;

    DirectoryPages(Bench bench, BenchPage page, Answers answers) {
        this.bench = bench;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping(PAGE)
    String show(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> {
            model.addAttribute("directory", DirectoryView.of(sandbox.cloud()));
            return page.show(sandbox, "directory", "Microsoft Entra ID", PAGE, request, model);
        }).orElse("redirect:/sandbox");
    }

    @PostMapping(path = PAGE, params = {"application", "address"})
    String addRedirect(@RequestParam String application, @RequestParam String kind, @RequestParam String address,
            HttpServletRequest request, Learner learner, RedirectAttributes next) {
        return send(learner, request, next, steps -> steps.addRedirect(application, kind, address));
    }

    @PostMapping(path = PAGE, params = {"application", "without"})
    String removeRedirect(@RequestParam String application, @RequestParam String kind, @RequestParam String without,
            HttpServletRequest request, Learner learner, RedirectAttributes next) {
        return send(learner, request, next, steps -> steps.removeRedirect(application, kind, without));
    }

    @PostMapping(path = PAGE, params = {"application", "certificate"})
    String addCertificate(@RequestParam String application, @RequestParam String certificate, HttpServletRequest request,
            Learner learner, RedirectAttributes next) {
        return send(learner, request, next, steps -> steps.addCertificate(application, certificate));
    }

    @PostMapping(path = PAGE, params = {"application", "key"})
    String removeCertificate(@RequestParam String application, @RequestParam String key, HttpServletRequest request, Learner learner,
            RedirectAttributes next) {
        return send(learner, request, next, steps -> steps.removeCertificate(application, key));
    }

    @PostMapping(path = PAGE, params = {"principal", "role"})
    String grant(@RequestParam String principal, @RequestParam String role, HttpServletRequest request, Learner learner,
            RedirectAttributes next) {
        return send(learner, request, next, steps -> steps.grant(principal, role));
    }

    @PostMapping(path = PAGE, params = {"principal", "granted"})
    String revoke(@RequestParam String principal, @RequestParam String granted, HttpServletRequest request, Learner learner,
            RedirectAttributes next) {
        return send(learner, request, next, steps -> steps.revoke(principal, granted));
    }

    private String send(Learner learner, HttpServletRequest request, RedirectAttributes next, Function<DirectorySteps, Step> step) {
        return answers.send(learner, request, PAGE, next, (cloud, outside) -> step.apply(new DirectorySteps(cloud, outside)));
    }
}
