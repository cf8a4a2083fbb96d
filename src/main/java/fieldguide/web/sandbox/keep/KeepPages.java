package fieldguide.web.sandbox.keep;

import fieldguide.account.Learner;
import fieldguide.sandbox.store.Shares;
import fieldguide.sandbox.store.Snapshots;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import fieldguide.web.sandbox.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Snapshots of the learner's own sandbox, and the links under which others look at it. */
@Controller
class KeepPages {
    private static final String PAGE = "/sandbox/keep";
    private static final int LONGEST = 60;
    private final Bench bench;
    private final BenchPage page;
    private final Snapshots snapshots;
    private final Shares shares;

    KeepPages(Bench bench, BenchPage page, Snapshots snapshots, Shares shares) {
        this.bench = bench;
        this.page = page;
        this.snapshots = snapshots;
        this.shares = shares;
    }

    /** @param id what its buttons send */
    record Kept(String id, String name, String since) {
        static Kept of(String id, String name, Instant since) {
            return new Kept(id, name, Names.time(since));
        }
    }

    @GetMapping(PAGE)
    String show(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> {
            String id = sandbox.cloud().id();
            List<Kept> kept = snapshots.all(id).stream().map(s -> Kept.of(s.name(), s.name(), s.taken())).toList();
            List<Kept> links = shares.all(id).stream().map(s -> Kept.of(s.id(), s.label(), s.created())).toList();
            model.addAttribute("snapshots", kept).addAttribute("links", links);
            return page.show(sandbox, "keep", "Snapshots and links", PAGE, request, model);
        }).orElse("redirect:/sandbox");
    }

    @PostMapping(path = PAGE, params = "take")
    String take(@RequestParam String take, Learner learner, RedirectAttributes next) {
        Optional<String> fault = fault(take);
        if (fault.isEmpty() && !snapshots.take(own(learner), take.strip())) {
            fault = Optional.of("There are " + Snapshots.MOST + " snapshots already. Delete one first.");
        }
        fault.ifPresentOrElse(words -> next.addFlashAttribute("takeFault", words).addFlashAttribute("typed", take),
                () -> next.addFlashAttribute("notice", "The snapshot \"" + take.strip() + "\" was taken."));
        return "redirect:" + PAGE;
    }

    private static Optional<String> fault(String name) {
        return name.isBlank() ? Optional.of("Enter a name.")
                : name.strip().length() > LONGEST ? Optional.of("A name has at most " + LONGEST + " characters.") : Optional.empty();
    }

    @PostMapping(path = PAGE, params = "restore")
    String restore(@RequestParam String restore, Learner learner, RedirectAttributes next) {
        if (snapshots.restore(own(learner), restore).isEmpty()) {
            throw Missing.resource();
        }
        next.addFlashAttribute("notice", "The sandbox is again what it was: " + restore + ".");
        return "redirect:" + PAGE;
    }

    @PostMapping(path = PAGE, params = "forget")
    String forget(@RequestParam String forget, Learner learner) {
        snapshots.delete(own(learner), forget);
        return "redirect:" + PAGE;
    }

    /** The link is shown on the next page and never again: only a digest is kept. */
    @PostMapping(path = PAGE, params = "share")
    String share(@RequestParam String share, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Optional<String> fault = fault(share);
        if (fault.isEmpty()) {
            Optional<String> link = shares.add(own(learner), share.strip());
            link.ifPresent(secret -> next.addFlashAttribute("link", bench.origin(request) + "/sandbox/shared/" + secret));
            fault = link.isPresent() ? fault : Optional.of("There are " + Shares.MOST + " links already. Revoke one first.");
        }
        fault.ifPresent(words -> next.addFlashAttribute("shareFault", words));
        return "redirect:" + PAGE;
    }

    @PostMapping(path = PAGE, params = "revoke")
    String revoke(@RequestParam String revoke, Learner learner, RedirectAttributes next) {
        if (shares.revoke(own(learner), revoke)) {
            next.addFlashAttribute("notice", "The link opens nothing any more.");
        }
        return "redirect:" + PAGE;
    }

    private String own(Learner learner) {
        return bench.find(learner).orElseThrow(Missing::resource).cloud().id();
    }
}
