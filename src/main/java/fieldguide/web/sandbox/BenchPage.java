package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Resource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays the page out: what is open in the middle, and around it the tree, the token and what happened. */
@Component
public class BenchPage {
    private static final int ENTRIES = 6;
    private final Bench bench;

    BenchPage(Bench bench) {
        this.bench = bench;
    }

    /** Shows a place. */
    String show(Sandbox sandbox, Place place, HttpServletRequest request, Model model) {
        Cloud cloud = sandbox.cloud();
        @Nullable Resource resource = cloud.resource(place.id()).orElse(null);
        model.addAttribute("place", place);
        model.addAttribute("resource", resource);
        model.addAttribute("within", Tree.within(cloud, place.id()));
        switch (place.tab()) {
            case ACCESS -> model.addAttribute("access", AccessView.at(cloud, place.id()));
            case ROLES -> model.addAttribute("rows", cloud.directory().of(place.id()).map(p -> AccessView.of(cloud, p.objectId()))
                    .orElse(List.of()));
            case SECRETS -> model.addAttribute("vault", VaultView.of(sandbox, place.id(), request));
            default -> {}
        }
        if (resource != null && (place.shape().isHost())) {
            model.addAttribute("host", HostView.of(cloud, resource));
        }
        model.addAttribute("parts", cloud.resources(r -> !r.id().equals(place.id()) && r.id().isWithin(place.id())).toList());
        model.addAttribute("containers", cloud.contents().containers(place.id()));
        if (place.shape() == Shape.IDENTITY) {
            model.addAttribute("usedBy", cloud.resources(r -> r.identity().userAssigned().contains(place.id()))
                    .flatMap(r -> Place.of(r).stream()).toList());
        }
        String blade = place.shape().name().toLowerCase(Locale.ROOT);
        return show(sandbox, blade, place.name() + " | " + place.tab().title(), place.address(), request, model);
    }

    /**
     * Shows anything else on the bench.
     *
     * @param blade template of the middle part
     * @param page address of the page, for the last call made from it
     */
    public String show(Sandbox sandbox, String blade, String title, String page, HttpServletRequest request, Model model) {
        List<Event> events = bench.events(sandbox);
        @Nullable HttpSession session = request.getSession(false);
        Optional<LastCall> last = session == null ? Optional.empty() : LastCall.of(session, sandbox.cloud().id(), page);
        Tokens tokens = Tokens.of(sandbox);
        model.addAttribute("blade", blade);
        model.addAttribute("heading", title);
        model.addAttribute("page", page);
        model.addAttribute("tree", Tree.of(sandbox.cloud()));
        model.addAttribute("deletedVaults", !DeletedVault.in(sandbox).isEmpty());
        model.addAttribute("acting", Acting.in(sandbox.cloud()));
        model.addAttribute("last", last.orElse(null));
        model.addAttribute("tokens", tokens.all());
        model.addAttribute("token", tokens.chosen(Optional.ofNullable(request.getParameter("token")),
                last.map(LastCall::token).orElse("")).orElse(null));
        model.addAttribute("timeline", Timeline.of(sandbox.cloud(), events, ENTRIES));
        model.addAttribute("tries", Tries.of(events, sandbox.cloud().ownerUser()));
        model.addAttribute("inspector", model.containsAttribute("place") && !blade.equals("delete"));
        model.addAttribute("now", Names.time(sandbox.now()));
        return swaps(request) ? "sandbox/swap" : "sandbox/bench";
    }

    /** Whether htmx puts the answer into the page that is there; going back in history it wants all of it. */
    public static boolean swaps(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
