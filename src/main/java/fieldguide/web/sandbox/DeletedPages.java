package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Outside;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Key vaults that were deleted, to be recovered with all their secrets or to be purged. */
@Controller
class DeletedPages {
    private static final String PAGE = "/sandbox/deleted";
    private final Bench bench;
    private final BenchPage page;
    private final Answers answers;

    DeletedPages(Bench bench, BenchPage page, Answers answers) {
        this.bench = bench;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping(PAGE)
    String deleted(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> {
            model.addAttribute("vaults", DeletedVault.in(sandbox));
            return page.show(sandbox, "deleted", "Deleted vaults", PAGE, request, model);
        }).orElse("redirect:/sandbox");
    }

    @PostMapping(path = PAGE, params = "recover")
    String recover(@RequestParam String recover, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        DeletedVault vault = vault(learner, recover);
        return answers.send(learner, request, PAGE, next, step(steps -> steps.recover(vault)));
    }

    @PostMapping(path = PAGE, params = "purge")
    String purge(@RequestParam String purge, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        DeletedVault vault = vault(learner, purge);
        return answers.send(learner, request, PAGE, next, step(steps -> steps.purge(vault)));
    }

    private static BiFunction<Cloud, Outside, Step> step(Function<Steps, Step> step) {
        return (cloud, outside) -> step.apply(new Steps(cloud, outside));
    }

    private DeletedVault vault(Learner learner, String name) {
        Sandbox sandbox = bench.find(learner).orElseThrow(Missing::resource);
        return DeletedVault.named(sandbox, name).orElseThrow(Missing::resource);
    }
}
