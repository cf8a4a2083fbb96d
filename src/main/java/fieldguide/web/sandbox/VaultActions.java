package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.http.Caller;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.DataSteps.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The secrets of a vault: read as code on a machine does, and set as the learner. */
@Controller
class VaultActions {
    private static final String SECRETS = "/sandbox/groups/{group}/vault/{name}/secrets";
    private final Bench bench;
    private final Answers answers;

    VaultActions(Bench bench, Answers answers) {
        this.bench = bench;
        this.answers = answers;
    }

    /** @param from see {@link VaultView.Reader} */
    @PostMapping(path = SECRETS, params = "from")
    String read(@PathVariable String name, @RequestParam String from, @RequestParam String secret, HttpServletRequest request,
            Learner learner, RedirectAttributes next) {
        String back = request.getRequestURI() + "?from=" + UriUtils.encode(from, StandardCharsets.UTF_8) + "&secret="
                + UriUtils.encode(secret, StandardCharsets.UTF_8);
        List<Exchange> exchanges = from.startsWith("token:") ? withToken(name, from.substring(6), secret, request, learner)
                : onHost(name, from, secret, request, learner);
        return answers.show(learner, request, back, next, exchanges);
    }

    private List<Exchange> withToken(String vault, String tokenId, String secret, HttpServletRequest request, Learner learner) {
        Sandbox sandbox = bench.find(learner).orElseThrow(Missing::resource);
        String token = Tokens.of(sandbox).withId(tokenId).orElseThrow(Missing::resource).compact();
        return List.of(read(Caller.OUTSIDE, token, vault, secret, request, learner));
    }

    /** Two requests, as the SDK sends them: a token from the metadata service, and with it the secret. */
    private List<Exchange> onHost(String vault, String from, String secret, HttpServletRequest request, Learner learner) {
        String[] parts = from.split("[:/]", 4);
        if (parts.length < 4) {
            throw Missing.resource();
        }
        ResourceId host = Ids.resource(bench.find(learner).orElseThrow(Missing::resource).cloud(), parts[1],
                Shape.named(parts[0]).filter(Shape::isHost).orElseThrow(Missing::resource), parts[2]);
        var exchanges = new ArrayList<Exchange>();
        exchanges.add(bench.send(learner, request, (cloud, outside) -> new DataSteps(cloud, outside).token(host,
                Asked.plainly(Audience.VAULT.uri(), parts[3]))).orElseThrow(Missing::resource));
        if (exchanges.getFirst().allowed()) {
            exchanges.add(read(new Caller.OnHost(host), exchanges.getFirst().token(), vault, secret, request, learner));
        }
        return exchanges;
    }

    private Exchange read(Caller from, String token, String vault, String secret, HttpServletRequest request, Learner learner) {
        return bench.send(learner, request, (cloud, outside) -> new DataSteps(cloud, outside).readSecret(from, token, vault, secret))
                .orElseThrow(Missing::resource);
    }

    @PostMapping(path = SECRETS, params = "value")
    String set(@PathVariable String name, @RequestParam String secret, @RequestParam String value, HttpServletRequest request,
            Learner learner, RedirectAttributes next) {
        if (secret.isBlank() || !secret.strip().matches("[0-9A-Za-z-]{1,127}")) {
            next.addFlashAttribute("secretFault", secret.isBlank() ? "Enter a name."
                    : "The name of a secret has 1 to 127 letters, digits or hyphens.");
            next.addFlashAttribute("typedSecret", secret);
            next.addFlashAttribute("typedValue", value);
            return "redirect:" + request.getRequestURI();
        }
        next.addFlashAttribute("typedSecret", secret);
        next.addFlashAttribute("typedValue", value);
        return answers.send(learner, request, request.getRequestURI(), next,
                (cloud, outside) -> new DataSteps(cloud, outside).setSecret(name, secret.strip(), value));
    }
}
