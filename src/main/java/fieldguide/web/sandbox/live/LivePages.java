package fieldguide.web.sandbox.live;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.store.LoggedEvent;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The seven steps as they stand, and the stream that says when there is more to see. */
@Controller
class LivePages {
    private static final String PAGE = "/sandbox/live";
    private final Bench bench;
    private final BenchPage page;
    private final GuideFlow guide;
    private final Streams streams;

    LivePages(Bench bench, BenchPage page, GuideFlow guide, Streams streams) {
        this.bench = bench;
        this.page = page;
        this.guide = guide;
        this.streams = streams;
    }

    /** @param identity object id of the principal to follow; else the one of which something was heard last */
    @GetMapping(PAGE)
    String live(@RequestParam Optional<String> identity, HttpServletRequest request, Learner learner, Model model) {
        Optional<Sandbox> sandbox = bench.find(learner);
        if (sandbox.isEmpty()) {
            return "redirect:/sandbox";
        }
        List<LoggedEvent> log = bench.log(sandbox.get());
        List<Event> events = log.stream().map(LoggedEvent::event).toList();
        List<Identity> known = Identity.in(events).reversed();
        @Nullable SevenSteps steps = identity.flatMap(id -> known.stream().filter(i -> i.principalId().equals(id)).findFirst())
                .or(() -> Identity.latest(events)).map(i -> SevenSteps.of(sandbox.get().cloud(), i, events)).orElse(null);
        model.addAttribute("since", log.isEmpty() ? 0 : log.getLast().number());
        model.addAttribute("identities", known).addAttribute("chosen", identity.orElse("")).addAttribute("seven", steps);
        model.addAttribute("drawn", steps == null ? null : guide.of(steps.identity().system(), steps.lit(), steps.refused()).orElse(null));
        return page.show(sandbox.get(), "live", "The seven steps, live", PAGE, request, model);
    }

    /**
     * Server-sent events ("happened", with the number of the newest one as id) of the learner's own sandbox.
     *
     * @param last where a stream broke off; without it {@code after} counts, which the page has
     */
    @GetMapping(path = PAGE + "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            @RequestParam(defaultValue = "0") String after, Learner learner) {
        long since = number(last == null ? after : last);
        return bench.find(learner).flatMap(sandbox -> streams.open(learner.owner(), sandbox.cloud().id(), since))
                .map(emitter -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no").body(emitter))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
