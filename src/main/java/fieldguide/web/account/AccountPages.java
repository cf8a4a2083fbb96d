package fieldguide.web.account;

import fieldguide.account.Accounts;
import fieldguide.account.Fault;
import fieldguide.web.Visit;
import fieldguide.web.Visits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account. */
@Controller
class AccountPages {
    private final Accounts accounts;
    private final Visits visits;

    AccountPages(Accounts accounts, Visits visits) {
        this.accounts = accounts;
        this.visits = visits;
    }

    @GetMapping("/account")
    String page(@AuthenticationPrincipal Visit visit, Model model) {
        return page(visit, "", List.of(), model);
    }

    @PostMapping("/account/password")
    String changePassword(@AuthenticationPrincipal Visit visit, @RequestParam String present, @RequestParam String wanted,
            HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes next) {
        List<Fault> faults = accounts.changePassword(visit.id(), present, wanted);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, "password", faults, model);
        }
        visits.endOthers(visit.getName(), request);
        accounts.find(visit.id()).ifPresent(account -> visits.begin(account, request, response));
        next.addFlashAttribute("notice", "Your password is changed. Other devices are signed out.");
        return "redirect:/account";
    }

    @PostMapping("/account/delete")
    String delete(@AuthenticationPrincipal Visit visit, @RequestParam String password, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes next) {
        List<Fault> faults = accounts.delete(visit.id(), password);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(visit, "delete", faults, model);
        }
        visits.end(request);
        visits.endAll(visit.getName());
        next.addFlashAttribute("notice", "Your account and everything in it are deleted.");
        return "redirect:/";
    }

    private String page(Visit visit, String form, List<Fault> faults, Model model) {
        model.addAttribute("account", accounts.find(visit.id()).map(AccountView::of).orElseThrow())
                .addAttribute("faults", Map.of(form, Faults.byField(faults)));
        return "account/account";
    }
}
