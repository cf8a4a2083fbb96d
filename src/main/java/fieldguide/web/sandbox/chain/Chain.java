package fieldguide.web.sandbox.chain;

import fieldguide.web.sandbox.chain.Link.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What DefaultAzureCredential does on a computer with these settings.
 *
 * @param only the value of AZURE_TOKEN_CREDENTIALS: {@code prod}, {@code dev}, the name of a credential, or empty
 * @param settings what is the case for each credential; what is missing is absent
 */
record Chain(Order order, String only, Map<Link, Setting> settings) {
    /** What became of one credential. */
    public enum Outcome {
        TOKEN,
        UNAVAILABLE,
        FAILED,
        NOT_REACHED,
        LEFT_OUT
    }

    /**
     * One credential of the chain.
     *
     * @param says what it answers, or why it was not asked
     * @param stops whether the chain ends here without a token
     */
    public record Tried(Link link, Outcome outcome, String says, boolean stops) {}

    Chain {
        settings = Map.copyOf(settings);
    }

    boolean includes(Link link) {
        return switch (only) {
            case "" -> true;
            case "prod" -> link.deployed();
            case "dev" -> !link.deployed();
            default -> only.equalsIgnoreCase(link.type());
        };
    }

    /** Whether the metadata service is asked at all. */
    boolean asksMetadata() {
        return run("").stream().anyMatch(t -> t.link() == Link.MANAGED && t.outcome() != Outcome.NOT_REACHED && t.outcome() != Outcome.LEFT_OUT);
    }

    /** @param refusal what the metadata service said; empty when it gave a token or was not asked */
    List<Tried> run(String refusal) {
        var tried = new ArrayList<Tried>();
        boolean over = false;
        for (Link link : order.links()) {
            Tried next = !includes(link) ? new Tried(link, Outcome.LEFT_OUT, "Left out by AZURE_TOKEN_CREDENTIALS.", false)
                    : over ? new Tried(link, Outcome.NOT_REACHED, "Not asked any more.", false) : ask(link, refusal);
            over |= next.outcome() == Outcome.TOKEN || next.stops();
            tried.add(next);
        }
        return List.copyOf(tried);
    }

    private Tried ask(Link link, String refusal) {
        return switch (settings.getOrDefault(link, Setting.ABSENT)) {
            case ABSENT -> new Tried(link, Outcome.UNAVAILABLE, link.nothing() + (link == order.links().getLast()
                    ? ". The chain is at its end." : ". The chain goes on."), false);
            case WORKS -> new Tried(link, Outcome.TOKEN, "It has a token. The chain ends here.", false);
            case FAILS -> link == Link.MANAGED && !refusal.isEmpty() && unavailable(refusal)
                    ? new Tried(link, Outcome.UNAVAILABLE, refusal + ". The chain goes on.", false)
                    : failed(link, link == Link.MANAGED && !refusal.isEmpty() ? refusal : link.failure());
        };
    }

    /** "Identity not found" means that there is nothing to use, so the client libraries go on to the next credential. */
    private static boolean unavailable(String refusal) {
        return refusal.startsWith("Identity not found");
    }

    private Tried failed(Link link, String why) {
        boolean goesOn = order.forgives(link);
        return new Tried(link, Outcome.FAILED, "It was set up and failed: " + why + (goesOn
                ? ". As this is a developer's tool, the chain goes on." : ". The chain ends with an error."), !goesOn);
    }

    static Optional<Tried> winner(List<Tried> tried) {
        return tried.stream().filter(t -> t.outcome() == Outcome.TOKEN).findFirst();
    }
}
