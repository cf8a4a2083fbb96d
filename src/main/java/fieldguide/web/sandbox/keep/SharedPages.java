package fieldguide.web.sandbox.keep;

import fieldguide.sandbox.store.LoggedEvent;
import fieldguide.sandbox.store.Sandboxes;
import fieldguide.sandbox.store.Shares;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A sandbox as others see it who were given a link: what is in it and what happened, no secret, no token and no key. */
@Controller
class SharedPages {
    private static final int EVENTS = 400;
    private final Shares shares;
    private final Sandboxes sandboxes;

    SharedPages(Shares shares, Sandboxes sandboxes) {
        this.shares = shares;
        this.sandboxes = sandboxes;
    }

    @GetMapping("/sandbox/shared/{link}")
    String look(@PathVariable String link, HttpServletResponse response, Model model) {
        String id = shares.sandbox(link).orElseThrow(Missing::share);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        List<LoggedEvent> log = sandboxes.latestEvents(id, EVENTS);
        model.addAttribute("shared", SharedView.of(sandboxes.open(id).orElseThrow(Missing::share), log));
        return "sandbox/shared";
    }
}
