package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Under which addresses, and with which keys, tools outside the browser reach the sandbox. */
@Controller
class ConnectPages {
    private final Bench bench;
    private final BenchPage page;

    ConnectPages(Bench bench, BenchPage page) {
        this.bench = bench;
        this.page = page;
    }

    /**
     * A host as tools reach it.
     *
     * @param imds base address of its metadata service
     */
    record Host(String name, String imds, String identityEndpoint, String identityHeader) {
        static Host of(String wire, HostDoor door) {
            String base = wire + "/vm/" + door.token();
            return new Host(door.host().name(), base, base + "/msi/token", door.identityHeader());
        }
    }

    /** What is the same for all hosts. */
    record Connection(String id, String origin, String arm, String login, String tenantId, String subscriptionId,
            String clientId, List<Host> hosts) {
        static Connection of(Cloud cloud, String origin) {
            String wire = origin + "/wire/" + cloud.id();
            return new Connection(cloud.id(), origin, wire + "/arm", wire + "/login", cloud.tenantId(), cloud.subscriptionId(),
                    cloud.ownerApp(),
                    cloud.hosts().values().stream().map(door -> Host.of(wire, door)).toList());
        }
    }

    @GetMapping("/sandbox/connect")
    String connect(HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> show(sandbox, request, model)).orElse("redirect:/sandbox");
    }

    private String show(Sandbox sandbox, HttpServletRequest request, Model model) {
        model.addAttribute("connection", Connection.of(sandbox.cloud(), bench.origin(request)));
        return page.show(sandbox, "connect", "Connect your own tools", "/sandbox/connect", request, model);
    }

    /** Shown on the next page and never again: only a digest is kept. */
    @PostMapping("/sandbox/connect")
    String renew(@RequestParam String renew, Learner learner, RedirectAttributes next) {
        boolean key = renew.equals("key");
        String secret = (key ? bench.renewKey(learner) : bench.renewClientSecret(learner)).orElseThrow(Missing::resource);
        next.addFlashAttribute(key ? "key" : "clientSecret", secret);
        return "redirect:/sandbox/connect";
    }
}
