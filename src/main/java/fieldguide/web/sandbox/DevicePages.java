package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import fieldguide.sandbox.store.Sandboxes;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/**
 * Where a test user of a sandbox signs in for a device that shows a code. Whose sandbox it is chooses among its users;
 * everybody else, such as a test suite's browser, types the user's name and password.
 */
@Controller
class DevicePages {
    private static final String PAGE = "/sandbox/device/{tenant}";
    private final Sandboxes sandboxes;
    private final Bench bench;

    DevicePages(Sandboxes sandboxes, Bench bench) {
        this.sandboxes = sandboxes;
        this.bench = bench;
    }

    @GetMapping(PAGE)
    String ask(@PathVariable String tenant, @RequestParam(defaultValue = "") String code, HttpServletRequest request, Learner learner,
            Model model) {
        String id = sandboxes.ofTenant(tenant).orElseThrow(Missing::resource);
        Optional<Cloud> own = own(tenant, learner);
        if (!code.isBlank()) {
            Request asked = request(tenant, new Query(List.of()).with("user_code", code), own, request);
            show(sandboxes.look(id, asked).orElseThrow(Missing::resource).response(), model, "asked");
        }
        return show(tenant, code, own, model);
    }

    @PostMapping(PAGE)
    String answer(@PathVariable String tenant, @RequestParam String code, @RequestParam String username,
            @RequestParam(defaultValue = "") String password, @RequestParam String answer, HttpServletRequest request, Learner learner,
            Model model) {
        String id = sandboxes.ofTenant(tenant).orElseThrow(Missing::resource);
        Optional<Cloud> own = own(tenant, learner);
        Query form = new Query(List.of()).with("user_code", code).with("username", username.isBlank() ? "?" : username)
                .with("password", password).with("answer", answer);
        Response answered = sandboxes.handle(id, request(tenant, form, own, request)).orElseThrow(Missing::resource).response();
        show(answered, model, "done");
        model.addAttribute("username", username);
        if (answered.isError()) {
            Request asked = request(tenant, new Query(List.of()).with("user_code", code), own, request);
            sandboxes.look(id, asked).ifPresent(again -> model.addAttribute("asked", again.response().isError() ? null : again.response().json()));
        }
        return show(tenant, code, own, model);
    }

    private Optional<Cloud> own(String tenant, Learner learner) {
        return bench.find(learner).map(sandbox -> sandbox.cloud()).filter(cloud -> cloud.tenantId().equalsIgnoreCase(tenant));
    }

    private Request request(String tenant, Query form, Optional<Cloud> own, HttpServletRequest request) {
        Caller caller = own.<Caller>map(cloud -> new Caller.SignedIn(cloud.ownerUser())).orElse(Caller.OUTSIDE);
        return Request.of("POST", "https://login.microsoftonline.com/" + tenant + "/oauth2/deviceauth", caller, bench.outside(request))
                .with(Bytes.of(form.encoded()));
    }

    /** What the directory said: as that attribute when it agreed, else as the refusal. */
    private static void show(Response response, Model model, String agreed) {
        JsonNode body = response.json();
        if (response.isError()) {
            model.addAttribute("refusal", body.path("error_description").asString("").replaceFirst(" Trace ID: .*", ""));
        } else {
            model.addAttribute(agreed, body);
        }
    }

    private static String show(String tenant, String code, Optional<Cloud> own, Model model) {
        model.addAttribute("tenant", tenant).addAttribute("code", code);
        model.addAttribute("users", own.map(cloud -> cloud.directory().all().stream()
                .filter(p -> p.kind() == Principal.Kind.USER).toList()).orElse(List.of()));
        return "sandbox/device";
    }
}
