package fieldguide.web.account;

import fieldguide.account.Account;
import fieldguide.account.Accounts;
import fieldguide.account.Fault;
import fieldguide.account.Registration;
import fieldguide.web.Guests;
import fieldguide.web.Paths;
import fieldguide.web.Visits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making an account; what the guest did before comes along. */
@Controller
class RegisterPages {
    private final Accounts accounts;
    private final Visits visits;
    private final Guests guests;

    RegisterPages(Accounts accounts, Visits visits, Guests guests) {
        this.accounts = accounts;
        this.visits = visits;
        this.guests = guests;
    }

    @GetMapping("/account/register")
    String page(@RequestParam(defaultValue = "/") String then, Model model) {
        model.addAttribute("name", "").addAttribute("then", Paths.local(then)).addAttribute("faults", Map.of());
        return "account/register";
    }

    @PostMapping("/account/register")
    String register(@RequestParam String name, @RequestParam String password,
            @RequestParam(defaultValue = "/") String then, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes next) {
        return switch (accounts.register(name, password, request.getRemoteAddr(), guests.known(request))) {
            case Registration.Registered(Account account) -> {
                visits.begin(account, request, response);
                next.addFlashAttribute("notice", "Welcome, " + account.name() + ". What you did as a guest is in your account now.");
                yield "redirect:" + Paths.local(then);
            }
            case Registration.Refused(List<Fault> faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("name", name).addAttribute("then", Paths.local(then))
                        .addAttribute("faults", Faults.byField(faults));
                yield "account/register";
            }
        };
    }
}
