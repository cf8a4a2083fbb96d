package fieldguide.web.sandbox.lesson;

import fieldguide.sandbox.entra.Audience;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.web.sandbox.DataSteps.Asked;
import fieldguide.web.sandbox.lesson.Mistake.Source;
import java.util.List;

/** Mistakes in asking the metadata service for a token. */
final class MetadataMistakes {
    private static final String MODULE = "implement-managed-identities";
    private static final String FLOWS = "3-authentication-flows";
    private static final String VAULTS = Audience.VAULT.uri();

    private MetadataMistakes() {}

    static List<Mistake> all() {
        return List.of(header(), proxy(), ambiguous());
    }

    private static Mistake header() {
        return new Mistake("header-missing", "The header is missing",
                "Code on a machine asks the metadata service for a token, as a link in a page could make it do: without the header "
                        + "Metadata: true.",
                "Whoever tricks an application into fetching an address can choose the address, but cannot add a header. The header is "
                        + "no secret; it shows that the request was meant.",
                "Ask again with the header", new Source(MODULE, FLOWS, "How the token endpoint is protected"),
                stage -> {
                    stage.machine(true);
                    stage.token(new Asked(VAULTS, "", false, false));
                }, stage -> stage.token(Asked.plainly(VAULTS, "")));
    }

    private static Mistake proxy() {
        return new Mistake("through-a-proxy", "The request comes through a proxy",
                "An open proxy runs on the machine. Somebody outside has it fetch the token address, header and all; like most "
                        + "proxies, it adds X-Forwarded-For.",
                "The metadata service answers processes on its own machine only. A request that was forwarded comes from elsewhere, so "
                        + "it is refused although the header is there.",
                "Ask directly, without the proxy", new Source(MODULE, FLOWS, "How the token endpoint is protected"),
                stage -> {
                    stage.machine(true);
                    stage.token(new Asked(VAULTS, "", true, true));
                }, stage -> stage.token(Asked.plainly(VAULTS, "")));
    }

    private static Mistake ambiguous() {
        return new Mistake("two-identities", "Two identities, and none is named",
                "Two user-assigned identities are attached to a machine that has none of its own. The code asks for a token as it did "
                        + "when there was only one.",
                "With a system-assigned identity that one would answer, with a single user-assigned one that one. With several, the "
                        + "metadata service does not guess: the request must name one, for example by its client ID.",
                "Name one by its client ID", new Source(MODULE, FLOWS, "Which identity answers a request without a name"),
                stage -> {
                    stage.machine(false);
                    stage.attached("id-first");
                    stage.attached("id-second");
                    stage.token(Asked.plainly(VAULTS, ""));
                }, stage -> stage.token(Asked.plainly(VAULTS, stage.cloud().directory().of(Stage.identity(stage.cloud(), "id-first"))
                        .map(Principal::appId).orElse(""))));
    }
}
