package fieldguide.web.account;

import fieldguide.account.Account;
import fieldguide.account.Accounts;
import fieldguide.account.SignIn;
import fieldguide.web.Guests;
import fieldguide.web.Paths;
import fieldguide.web.Visits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInPages {
    private final Accounts accounts;
    private final Visits visits;
    private final Guests guests;

    SignInPages(Accounts accounts, Visits visits, Guests guests) {
        this.accounts = accounts;
        this.visits = visits;
        this.guests = guests;
    }

    @GetMapping("/account/sign-in")
    String page(@RequestParam(defaultValue = "/") String then, HttpServletRequest request, Model model) {
        return form(model, "", then, guests.known(request).isPresent());
    }

    @PostMapping("/account/sign-in")
    String signIn(@RequestParam String name, @RequestParam String password, @RequestParam(defaultValue = "/") String then,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (accounts.signIn(name, password, request.getRemoteAddr(), guests.known(request))) {
            case SignIn.SignedIn(Account account) -> {
                visits.begin(account, request, response);
                yield "redirect:" + Paths.local(then);
            }
            case SignIn.Refused() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("refusal", "Name and password do not belong together. Check both; capitals matter in the password.");
                yield form(model, name, then, guests.known(request).isPresent());
            }
            case SignIn.TooSoon(Duration remaining) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader("Retry-After", Long.toString(remaining.toSeconds() + 1));
                model.addAttribute("refusal", "Too many wrong passwords. Try again in %d min.".formatted(remaining.toMinutes() + 1));
                yield form(model, name, then, guests.known(request).isPresent());
            }
        };
    }

    private static String form(Model model, String name, String then, boolean hasWork) {
        model.addAttribute("name", name).addAttribute("then", Paths.local(then)).addAttribute("hasWork", hasWork);
        return "account/sign-in";
    }

    @PostMapping("/account/sign-out")
    String signOut(HttpServletRequest request) {
        visits.end(request);
        return "redirect:/";
    }
}
