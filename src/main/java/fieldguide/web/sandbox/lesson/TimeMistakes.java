package fieldguide.web.sandbox.lesson;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.web.sandbox.Place;
import fieldguide.web.sandbox.lesson.Mistake.Source;
import java.time.Duration;
import java.util.List;

/** Mistakes in what lasts how long. */
final class TimeMistakes {
    private static final String MODULE = "implement-managed-identities";

    private TimeMistakes() {}

    static List<Mistake> all() {
        return List.of(deleted(), expired(), skew());
    }

    private static Mistake deleted() {
        return new Mistake("machine-deleted", "The machine is deleted, its token is not",
                "A machine that may read a secret gets a token and is deleted. Then two things are tried: asking for another token, and "
                        + "reading the secret with the old one.",
                "With the machine its identity goes, so there is no new token. The old one is signed and not expired, and the role "
                        + "assignment still names its object id: the vault reads it as before. Deleting an identity does not take back "
                        + "what it was given; removing its role assignments does.",
                "Remove the role assignment that was left", new Source(MODULE, "3-authentication-flows", "What happens when an identity goes away"),
                stage -> {
                    AccessMistakes.readable(stage);
                    String token = stage.token(AccessMistakes.FOR_VAULT);
                    stage.build((cloud, steps) -> steps.delete(Place.of(cloud, Stage.vm(cloud)).orElseThrow()));
                    stage.token(AccessMistakes.FOR_VAULT);
                    stage.read(token);
                }, stage -> {
                    Cloud now = stage.cloud();
                    now.assignments().stream().filter(a -> a.scope().equals(Stage.vault(now)))
                            .filter(a -> now.directory().principal(a.principalId()).isEmpty())
                            .forEach(left -> stage.build((cloud, steps) -> steps.unassign(left)));
                    stage.read(stage.keptToken());
                });
    }

    private static Mistake expired() {
        return new Mistake("token-expired", "The token has expired",
                "A machine reads a secret, keeps the token in a variable, and uses it again after 25 hours.",
                "A token for a managed identity is good for about 24 hours; nothing prolongs it. Code that asks for a token before each "
                        + "call, or a client library, gets a new one in time: the metadata service keeps tokens, so asking is cheap.",
                "Ask for a token again", new Source(MODULE, "5-acquire-a-token", "Know how tokens are cached"),
                stage -> {
                    AccessMistakes.readable(stage);
                    String token = stage.token(AccessMistakes.FOR_VAULT);
                    stage.read(token);
                    stage.pass(Duration.ofHours(25));
                    stage.read(token);
                }, AccessMistakes::askAndRead);
    }

    private static Mistake skew() {
        return new Mistake("clock-skew", "The clocks disagree",
                "The clock of whoever issues the token is 20 minutes ahead of the clock of the vault that checks it.",
                "A token says from when on it is good (nbf), five minutes before it is issued, for clocks that are a little behind. "
                        + "Twenty minutes are too many: to the vault, the token is from the future. Let every machine set its clock by a "
                        + "time server.",
                "Ask by a clock that is right", new Source("read-an-access-token", "3-validate-a-token", "Why each check matters"),
                stage -> {
                    AccessMistakes.readable(stage);
                    stage.read(stage.tokenBy(Duration.ofMinutes(20), AccessMistakes.FOR_VAULT));
                }, AccessMistakes::askAndRead);
    }
}
