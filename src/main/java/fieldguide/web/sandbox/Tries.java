package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A short path through the sandbox, ticked from what has happened in it, by whichever door. */
public record Tries(List<Try> all) {
    private static final String READ = "Microsoft.KeyVault/vaults/secrets/getSecret/action";

    /** One thing to try. */
    public record Try(String title, String how, boolean done) {}

    static Tries of(List<Event> events, String ownUser) {
        var seen = new Seen(events.stream().map(Event::fact).toList());
        return new Tries(List.of(
                new Try("Create a virtual machine with a system-assigned identity", "Create → Virtual machine, with the box ticked.",
                        seen.any(Fact.IdentityAssigned.class, Fact.IdentityAssigned::system)),
                new Try("Call IMDS on it and read the token", "On the machine: Call IMDS. Each claim says what it is and which "
                        + "resource caused it.",
                        seen.any(Fact.TokenIssued.class, t -> true)),
                new Try("Read a secret with it, and be refused", "On the key vault: Secrets → read it from the machine.",
                        seen.any(Fact.AccessRefused.class, r -> r.action().equals(READ) && !r.principalId().equals(ownUser))),
                new Try("See why, and assign the missing role", "Why 403? names the action that no assignment grants, and the "
                        + "role that would.",
                        seen.any(Fact.RoleAssigned.class, a -> a.role().startsWith("Key Vault") && !a.principalId().equals(ownUser))),
                new Try("Read it again", "IMDS answers with the same token, and yet it works: the vault looks at role assignments "
                        + "at every call.",
                        seen.any(Fact.AccessAllowed.class, a -> a.action().equals(READ) && !a.principalId().equals(ownUser))),
                new Try("Create a user-assigned identity and attach it",
                        "Create → Managed identity, then on the machine: Identity → attach.",
                        seen.any(Fact.IdentityAssigned.class, a -> !a.system())),
                new Try("Delete the machine", "The system-assigned principal goes with it, the user-assigned one stays. Its role "
                        + "shows as “Identity not found”.",
                        seen.any(Fact.ResourceDeleted.class, d -> d.type().equals(Shape.VM.type())))));
    }

    private record Seen(List<Fact> facts) {
        <F extends Fact> boolean any(Class<F> kind, Predicate<F> wanted) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).anyMatch(wanted);
        }
    }

    public long done() {
        return all.stream().filter(Try::done).count();
    }

    public Optional<Try> next() {
        return all.stream().filter(t -> !t.done()).findFirst();
    }
}
