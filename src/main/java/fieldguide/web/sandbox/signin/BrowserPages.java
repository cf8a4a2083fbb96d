package fieldguide.web.sandbox.signin;

import fieldguide.account.Learner;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** Where a test user of a sandbox signs in to an application that sent the browser here. */
@Controller
class BrowserPages {
    private static final String PAGE = "/sandbox/sign-in/{tenant}/{version}";
    /** What the user adds to the application's question. */
    private static final Set<String> ANSWER = Set.of("username", "password", "answer", "_csrf");
    private final Desk desk;

    BrowserPages(Desk desk) {
        this.desk = desk;
    }

    /** Shows who asks; what the application did wrong takes the browser back to it, as the protocol wants. */
    @GetMapping(PAGE)
    String ask(@PathVariable String tenant, @PathVariable String version, HttpServletRequest request, Learner learner, Model model) {
        Query asked = asked(request);
        Response answer = desk.look(tenant, address(version), asked, request, learner);
        Optional<String> location = location(answer);
        return location.isPresent() ? "redirect:" + location.get() : show(tenant, version, asked, answer, learner, model);
    }

    /** A form must not lead a browser elsewhere (CSP form-action): the page that follows it does, after a second. */
    @PostMapping(PAGE)
    String answer(@PathVariable String tenant, @PathVariable String version, @RequestParam String username,
            @RequestParam(defaultValue = "") String password, @RequestParam String answer, HttpServletRequest request,
            HttpServletResponse response, Learner learner, Model model) {
        Query asked = asked(request);
        Query form = asked.with("username", username.isBlank() ? "?" : username).with("password", password).with("answer", answer);
        Response answered = desk.send(tenant, address(version), form, request, learner);
        Optional<String> location = location(answered);
        if (location.isPresent()) {
            model.addAttribute("location", location.get()).addAttribute("approved", answer.equals("approve"));
            response.setHeader("Refresh", "1;url=" + location.get());
            return "sandbox/signed-in";
        }
        model.addAttribute("refusal", Desk.words(answered)).addAttribute("username", username);
        return show(tenant, version, asked, desk.look(tenant, address(version), asked, request, learner), learner, model);
    }

    private static String address(String version) {
        return switch (version) {
            case "v1.0" -> "/oauth2/sign-in";
            case "v2.0" -> "/oauth2/v2.0/sign-in";
            default -> throw Missing.resource();
        };
    }

    private static Query asked(HttpServletRequest request) {
        Query asked = new Query(List.of());
        for (var parameter : request.getParameterMap().entrySet()) {
            if (!ANSWER.contains(parameter.getKey())) {
                asked = asked.with(parameter.getKey(), parameter.getValue()[0]);
            }
        }
        return asked;
    }

    private static Optional<String> location(Response answer) {
        return Optional.of(answer.json().path("location").asString("")).filter(location -> !location.isEmpty());
    }

    private String show(String tenant, String version, Query asked, Response answer, Learner learner, Model model) {
        if (answer.isError()) {
            model.addAttribute("refusal", Desk.words(answer));
        } else {
            JsonNode question = answer.json();
            model.addAttribute("question", question);
            model.addAttribute("hint", question.path("login_hint").asString(""));
        }
        model.addAttribute("tenant", tenant).addAttribute("version", version).addAttribute("asked", asked.parameters())
                .addAttribute("users", desk.users(tenant, learner));
        return "sandbox/sign-in";
    }
}
