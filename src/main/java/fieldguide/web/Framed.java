package fieldguide.web;

import fieldguide.account.Role;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;

/** Puts the {@link Frame} into the model of every page, error pages too; asks neither session nor database. */
@ControllerAdvice
class Framed {
    static final Set<String> THEMES = Set.of("light", "dark", "auto");
    static final String THEME = "fieldguide-theme";

    private final Rooms rooms;

    Framed(Rooms rooms) {
        this.rooms = rooms;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Optional<Visit> visit = VisitFilter.visit(request);
        return new Frame(theme(request), path(request), visit.map(Visit::name),
                visit.map(Visit::role).orElse(Role.LEARNER), rooms.built());
    }

    private static String theme(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, THEME)).map(Cookie::getValue)
                .filter(THEMES::contains).orElse("auto");
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed : request.getRequestURI();
    }
}
