package fieldguide.web.sandbox.signin;

import fieldguide.account.Learner;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a test user of a sandbox signs in for a device that shows a code. */
@Controller
class DevicePages {
    private static final String PAGE = "/sandbox/device/{tenant}";
    private static final String ASK = "/oauth2/deviceauth";
    private final Desk desk;

    DevicePages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(PAGE)
    String ask(@PathVariable String tenant, @RequestParam(defaultValue = "") String code, HttpServletRequest request, Learner learner,
            Model model) {
        Response asked = desk.look(tenant, ASK, form(code), request, learner);
        if (!code.isBlank()) {
            show(asked, model, "asked");
        }
        return show(tenant, code, learner, model);
    }

    private static Query form(String code) {
        return new Query(List.of()).with("user_code", code);
    }

    @PostMapping(PAGE)
    String answer(@PathVariable String tenant, @RequestParam String code, @RequestParam String username,
            @RequestParam(defaultValue = "") String password, @RequestParam String answer, HttpServletRequest request, Learner learner,
            Model model) {
        Query form = form(code).with("username", username.isBlank() ? "?" : username).with("password", password)
                .with("answer", answer);
        Response answered = desk.send(tenant, ASK, form, request, learner);
        show(answered, model, "done");
        model.addAttribute("username", username);
        if (answered.isError()) {
            Response again = desk.look(tenant, ASK, form(code), request, learner);
            model.addAttribute("asked", again.isError() ? null : again.json());
        }
        return show(tenant, code, learner, model);
    }

    /** What the directory said: as that attribute when it agreed, else as the refusal. */
    private static void show(Response response, Model model, String agreed) {
        if (response.isError()) {
            model.addAttribute("refusal", Desk.words(response));
        } else {
            model.addAttribute(agreed, response.json());
        }
    }

    private String show(String tenant, String code, Learner learner, Model model) {
        model.addAttribute("tenant", tenant).addAttribute("code", code).addAttribute("users", desk.users(tenant, learner));
        return "sandbox/device";
    }
}
