package fieldguide.web.sandbox.lesson;

import fieldguide.sandbox.entra.Audience;
import fieldguide.web.sandbox.DataSteps.Asked;
import fieldguide.web.sandbox.lesson.Mistake.Source;
import java.util.List;

/** Mistakes in what a token is for, and in what its identity may do. */
final class AccessMistakes {
    static final String READER = "Key Vault Secrets User";
    static final Asked FOR_VAULT = Asked.plainly(Audience.VAULT.uri(), "");
    private static final String MODULE = "implement-managed-identities";
    private static final Source GRANT = new Source(MODULE, "4-configure", "Grant the identity access");

    private AccessMistakes() {}

    static List<Mistake> all() {
        return List.of(audience(), role(), contributor());
    }

    private static Mistake audience() {
        return new Mistake("wrong-audience", "The token is for another service",
                "The machine may read the secret. Its code asks for a token for Azure Resource Manager, and sends that to the vault.",
                "The claim aud names the one service a token is for. Every service refuses tokens for others, or whoever receives a "
                        + "token could use it elsewhere. That is 401, not 403: the vault does not even look at roles.",
                "Ask for a token for Key Vault", new Source("read-an-access-token", "3-validate-a-token", "Why each check matters"),
                stage -> {
                    readable(stage);
                    stage.read(stage.token(Asked.plainly(Audience.ARM.uri() + "/", "")));
                }, AccessMistakes::askAndRead);
    }

    private static Mistake role() {
        return new Mistake("role-missing", "The identity has no role",
                "A machine has an identity and gets a token for the vault. Nobody gave the identity a role there.",
                "A token says who calls, not what they may do. The vault knows the caller, looks for a role assignment at the secret, "
                        + "the vault, the group and the subscription, and finds none that covers the action: 403.",
                "Assign " + READER + " at the vault", GRANT,
                stage -> {
                    stage.machine(true);
                    stage.vault();
                    askAndRead(stage);
                }, AccessMistakes::grantAndRead);
    }

    private static Mistake contributor() {
        return new Mistake("contributor", "Contributor instead of a role for data",
                "The identity is Contributor of the vault: it could delete the vault. It tries to read a secret.",
                "Contributor has actions, which concern the vault as a resource, but no dataActions, which concern what is inside. "
                        + "Only roles for data grant those; not even Owner does.",
                "Assign " + READER + " as well", GRANT,
                stage -> {
                    stage.machine(true);
                    stage.vault();
                    stage.role("Contributor", stage.machinePrincipal());
                    askAndRead(stage);
                }, AccessMistakes::grantAndRead);
    }

    /** A machine that may read the secret of a vault. */
    static void readable(Stage stage) {
        stage.machine(true);
        stage.vault();
        stage.role(READER, stage.machinePrincipal());
    }

    static void askAndRead(Stage stage) {
        stage.read(stage.token(FOR_VAULT));
    }

    private static void grantAndRead(Stage stage) {
        stage.role(READER, stage.machinePrincipal());
        stage.read(stage.keptToken());
    }
}
