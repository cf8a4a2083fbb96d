package fieldguide.web.review;

import fieldguide.account.Learner;
import fieldguide.study.review.Limits;
import fieldguide.study.review.Pace;
import fieldguide.study.review.Paces;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How much a day may bring, and where the learner lives. */
@Controller
class PacePages {
    private static final int MOST = 999;

    private final Paces paces;

    PacePages(Paces paces) {
        this.paces = paces;
    }

    @GetMapping("/review/settings")
    String page(Model model, Learner learner) {
        Pace pace = paces.of(learner.owner());
        return page(pace.zone().getId(), String.valueOf(pace.limits().fresh()), String.valueOf(pace.limits().reviews()), pace.told(), Map.of(), model);
    }

    @PostMapping("/review/settings")
    String set(@RequestParam(defaultValue = "") String zone, @RequestParam(defaultValue = "") String fresh, @RequestParam(defaultValue = "") String reviews,
            Model model, Learner learner, HttpServletResponse response, RedirectAttributes next) {
        Optional<ZoneId> place = Paces.zone(zone);
        Optional<Integer> some = number(fresh);
        Optional<Integer> more = number(reviews);
        if (place.isPresent() && some.isPresent() && more.isPresent()) {
            paces.set(learner.owner(), place.get(), new Limits(some.get(), more.get()));
            next.addFlashAttribute("notice", "Your settings are kept.");
            return "redirect:/review/settings";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<String, String> faults = new HashMap<>();
        if (place.isEmpty()) {
            faults.put("zone", "There is no time zone of this name. Choose one of the list.");
        }
        Map.of("fresh", some, "reviews", more).forEach((field, value) -> {
            if (value.isEmpty()) {
                faults.put(field, "Give a whole number from 0 to " + MOST + ".");
            }
        });
        return page(zone, fresh, reviews, true, faults, model);
    }

    /** The browser tells where it is; what the learner chose is not changed by it. */
    @PostMapping("/review/zone")
    ResponseEntity<Void> suppose(@RequestParam(defaultValue = "") String zone, Learner learner) {
        Optional<ZoneId> place = Paces.zone(zone);
        place.ifPresent(z -> paces.suppose(learner.owner(), z));
        return ResponseEntity.status(place.isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.UNPROCESSABLE_CONTENT).build();
    }

    private static String page(String zone, String fresh, String reviews, boolean told, Map<String, String> faults, Model model) {
        model.addAttribute("regions", Zones.byRegion()).addAttribute("zone", zone).addAttribute("fresh", fresh)
                .addAttribute("reviews", reviews).addAttribute("told", told).addAttribute("faults", faults);
        return "review/settings";
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(typed.strip()).filter(t -> t.matches("\\d{1,3}")).map(Integer::valueOf);
    }
}
