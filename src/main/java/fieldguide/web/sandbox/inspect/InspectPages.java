package fieldguide.web.sandbox.inspect;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes any token apart. It comes in the body of the request and is kept nowhere: not in an address, a log or a session. */
@Controller
class InspectPages {
    private static final String PAGE = "/sandbox/inspect";
    private static final int LONGEST = 20_000;
    private final Bench bench;
    private final BenchPage page;

    InspectPages(Bench bench, BenchPage page) {
        this.bench = bench;
        this.page = page;
    }

    @GetMapping(PAGE)
    String empty(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> show(sandbox, request, model)).orElse("redirect:/sandbox");
    }

    @PostMapping(PAGE)
    String inspect(@RequestParam String compact, HttpServletRequest request, HttpServletResponse response, Learner learner, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return bench.find(learner).map(sandbox -> {
            Optional<Inspection> inspection = compact.length() > LONGEST ? Optional.empty()
                    : Inspection.of(sandbox, compact.replaceAll("\\s|^Bearer", ""));
            inspection.ifPresentOrElse(found -> model.addAttribute("inspection", found).addAttribute("compact", compact.strip()),
                    () -> model.addAttribute("fault", "This is no token: one has three parts with dots between them, of which the first "
                            + "begins with ey. Paste all of it."));
            return show(sandbox, request, model);
        }).orElse("redirect:/sandbox");
    }

    private String show(Sandbox sandbox, HttpServletRequest request, Model model) {
        return page.show(sandbox, "inspect", "Inspect a token", PAGE, request, model);
    }
}
