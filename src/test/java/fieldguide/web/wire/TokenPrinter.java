package fieldguide.web.wire;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import java.util.Objects;

/**
 * A program as a learner would write it, run in a process of its own: one process is one host. Prints the token or the
 * refusal. Its arguments: the scope, then perhaps {@code client}, {@code object} or {@code resource} with an id, or
 * {@code default} for the chain of credentials.
 */
final class TokenPrinter {
    private TokenPrinter() {}

    public static void main(String[] args) {
        try {
            var token = credential(args).getTokenSync(new TokenRequestContext().addScopes(args[0]));
            System.out.println("TOKEN " + Objects.requireNonNull(token).getToken());
        } catch (ClientAuthenticationException e) {
            System.out.println("REFUSED " + e.getClass().getSimpleName() + " " + e.getMessage() + " " + e.getCause());
        }
        System.exit(0);
    }

    private static TokenCredential credential(String[] args) {
        var builder = new ManagedIdentityCredentialBuilder();
        return switch (args.length < 2 ? "" : args[1]) {
            case "client" -> builder.clientId(args[2]).build();
            case "object" -> builder.objectId(args[2]).build();
            case "resource" -> builder.resourceId(args[2]).build();
            case "default" -> new DefaultAzureCredentialBuilder().build();
            default -> builder.build();
        };
    }
}
