package fieldguide.web.account;

import fieldguide.account.Account;
import fieldguide.account.Accounts;
import fieldguide.account.Fault;
import fieldguide.account.Role;
import fieldguide.web.Visits;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's accounts, for admins. */
@Controller
class AdminPages {
    private static final int SHOWN = 200;

    private final Accounts accounts;
    private final Visits visits;

    AdminPages(Accounts accounts, Visits visits) {
        this.accounts = accounts;
        this.visits = visits;
    }

    @GetMapping("/admin/accounts")
    String list(@RequestParam(defaultValue = "") String words, Model model) {
        model.addAttribute("words", words)
                .addAttribute("accounts", accounts.like(words, SHOWN).stream().map(AccountView::of).toList())
                .addAttribute("count", accounts.count())
                .addAttribute("roles", AccountView.roles());
        return "admin/accounts";
    }

    @PostMapping("/admin/accounts/{id}/role")
    String changeRole(@PathVariable long id, @RequestParam Role role, @RequestParam(defaultValue = "") String words,
            RedirectAttributes next) {
        Account account = accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Fault> fault = accounts.changeRole(id, role);
        if (fault.isPresent()) {
            next.addFlashAttribute("problem", fault.get().message());
        } else if (account.role() != role) {
            visits.endAll(account.owner());
            next.addFlashAttribute("notice", "%s has the role %s now and has to sign in anew.".formatted(account.name(), AccountView.label(role)));
        }
        next.addAttribute("words", words);
        return "redirect:/admin/accounts";
    }
}
