package fieldguide.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Light, dark or as the system has it; a form, so that it works without scripts. */
@Controller
class ThemePages {
    @PostMapping("/theme")
    String choose(@RequestParam String theme, @RequestParam(defaultValue = "/") String then,
            HttpServletRequest request, HttpServletResponse response) {
        if (Framed.THEMES.contains(theme)) {
            response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(Framed.THEME, theme)
                    .maxAge(Duration.ofDays(400)).path("/").httpOnly(true).sameSite("Lax")
                    .secure(request.isSecure()).build().toString());
        }
        return "redirect:" + Paths.local(then);
    }
}
