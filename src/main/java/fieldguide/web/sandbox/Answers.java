package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Outside;
import fieldguide.web.Missing;
import fieldguide.web.Paths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends one request for a button, and leads to the page that shows what came back. */
@Component
public class Answers {
    private final Bench bench;
    private final List<Onlooker> onlookers;

    Answers(Bench bench, List<Onlooker> onlookers) {
        this.bench = bench;
        this.onlookers = onlookers;
    }

    public String send(Learner learner, HttpServletRequest request, String back, RedirectAttributes next, BiFunction<Cloud, Outside, Step> step) {
        Exchange exchange = bench.send(learner, request, step).orElseThrow(Missing::resource);
        return show(learner, request, back, next, List.of(exchange));
    }

    /** @param back address of the page that shows the answers, with or without a query */
    public String show(Learner learner, HttpServletRequest request, String back, RedirectAttributes next, List<Exchange> exchanges) {
        String page = page(back);
        bench.find(learner).ifPresent(sandbox ->
                new LastCall(sandbox.cloud().id(), page.replaceFirst("\\?.*", ""), page, exchanges).keep(request.getSession()));
        next.addFlashAttribute("fresh", true);
        onlookers.forEach(o -> o.answered(learner, exchanges, next));
        return "redirect:" + page;
    }

    /** Only pages of the bench are led back to. */
    public static String page(String back) {
        String local = Paths.local(back);
        return local.equals("/sandbox") || local.startsWith("/sandbox/") || local.startsWith("/sandbox?") ? local : "/sandbox";
    }
}
