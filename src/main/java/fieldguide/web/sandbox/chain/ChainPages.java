package fieldguide.web.sandbox.chain;

import fieldguide.account.Learner;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.entra.Audience;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Answers;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.BenchPage;
import fieldguide.web.sandbox.DataSteps;
import fieldguide.web.sandbox.DataSteps.Asked;
import fieldguide.web.sandbox.Exchange;
import fieldguide.web.sandbox.LastCall;
import fieldguide.web.sandbox.Shape;
import fieldguide.web.sandbox.chain.Chain.Tried;
import fieldguide.web.sandbox.chain.Link.Setting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The chain with a switch for each credential. Everything that is switched stands in the address; the managed identity is no
 * switch, but really asked at a machine of the sandbox.
 */
@Controller
class ChainPages {
    private static final String PAGE = "/sandbox/chain";
    private final Bench bench;
    private final BenchPage page;
    private final Answers answers;

    ChainPages(Bench bench, BenchPage page, Answers answers) {
        this.bench = bench;
        this.page = page;
        this.answers = answers;
    }

    @GetMapping(PAGE)
    String show(@RequestParam Map<String, String> chosen, HttpServletRequest request, Learner learner, Model model) {
        return bench.find(learner).map(sandbox -> show(sandbox, Choice.of(chosen), request, model)).orElse("redirect:/sandbox");
    }

    private String show(Sandbox sandbox, Choice choice, HttpServletRequest request, Model model) {
        @Nullable HttpSession session = request.getSession(false);
        Optional<Exchange> asked = session == null ? Optional.empty()
                : LastCall.of(session, sandbox.cloud().id(), PAGE).filter(last -> last.back().equals(choice.address())).map(LastCall::last);
        boolean run = choice.ran() && (asked.isPresent() || !choice.chain(false).asksMetadata() || choice.outside());
        boolean token = asked.map(Exchange::allowed).orElse(false);
        List<Tried> tried = choice.chain(token).run(asked.filter(e -> !e.allowed()).map(Exchange::message).orElse(""));
        model.addAttribute("choice", choice).addAttribute("orders", Order.values()).addAttribute("settings", Setting.values());
        model.addAttribute("hosts", sandbox.cloud().resources(r -> r.isOfType(Shape.VM.type())).map(r -> r.id()).toList());
        model.addAttribute("tried", run ? tried : null).addAttribute("winner", Chain.winner(tried).orElse(null));
        model.addAttribute("asked", asked.orElse(null));
        return page.show(sandbox, "chain", "DefaultAzureCredential", PAGE, request, model);
    }

    /** Asks the metadata service, if the chain gets that far on a machine. */
    @PostMapping(PAGE)
    String run(@RequestParam Map<String, String> chosen, HttpServletRequest request, Learner learner, RedirectAttributes next) {
        Choice choice = Choice.of(chosen).run();
        Cloud cloud = bench.find(learner).orElseThrow(Missing::resource).cloud();
        Optional<ResourceId> host = cloud.resources(r -> r.isOfType(Shape.VM.type())).map(r -> r.id())
                .filter(id -> id.value().equalsIgnoreCase(choice.host())).findFirst();
        if (host.isEmpty() || !choice.chain(false).asksMetadata()) {
            return "redirect:" + choice.address();
        }
        return answers.send(learner, request, choice.address(), next, (now, outside) -> new DataSteps(now, outside)
                .token(host.get(), Asked.plainly(Audience.VAULT.uri(), "")));
    }

    /**
     * What the learner chose.
     *
     * @param host id of the machine on which the code runs; empty for the learner's own computer
     * @param only value of AZURE_TOKEN_CREDENTIALS
     * @param ran whether the chain was run with these choices
     */
    public record Choice(Order order, String host, String only, Map<Link, Setting> settings, boolean ran) {
        static Choice of(Map<String, String> chosen) {
            var settings = new EnumMap<Link, Setting>(Link.class);
            for (Link link : Link.values()) {
                Stream.of(Setting.values()).filter(s -> s.name().equalsIgnoreCase(chosen.getOrDefault(link.slug(), ""))).findFirst()
                        .ifPresent(setting -> settings.put(link, setting));
            }
            return new Choice(Order.named(chosen.getOrDefault("order", "")), chosen.getOrDefault("host", ""),
                    chosen.getOrDefault("only", ""), Map.copyOf(settings), chosen.containsKey("ran"));
        }

        Choice run() {
            return new Choice(order, host, only, settings, true);
        }

        public boolean outside() {
            return host.isEmpty();
        }

        public Setting setting(Link link) {
            return settings.getOrDefault(link, Setting.ABSENT);
        }

        /** On the learner's own computer there is no metadata service; on a machine what it answered decides. */
        Chain chain(boolean token) {
            var all = new EnumMap<Link, Setting>(Link.class);
            all.putAll(settings);
            all.put(Link.MANAGED, outside() ? Setting.ABSENT : token ? Setting.WORKS : Setting.FAILS);
            return new Chain(order, only, all);
        }

        String address() {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(PAGE).queryParam("order", order.slug());
            address.queryParam("host", "{host}").queryParam("only", "{only}");
            settings.entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(e -> address.queryParam(e.getKey().slug(), e.getValue().name().toLowerCase(Locale.ROOT)));
            return (ran ? address.queryParam("ran") : address).encode().buildAndExpand(host, only).toUriString();
        }
    }
}
