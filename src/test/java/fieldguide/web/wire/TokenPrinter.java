package fieldguide.web.wire;

import com.azure.core.credential.TokenRequestContext;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import java.util.Objects;

/** A program as a learner would write it, run in a process of its own: one process is one host. Prints the token or the refusal. */
final class TokenPrinter {
    private TokenPrinter() {}

    public static void main(String[] args) {
        var builder = new ManagedIdentityCredentialBuilder();
        if (args.length > 1) {
            builder.clientId(args[1]);
        }
        try {
            var token = builder.build().getTokenSync(new TokenRequestContext().addScopes(args[0]));
            System.out.println("TOKEN " + Objects.requireNonNull(token).getToken());
        } catch (ClientAuthenticationException e) {
            System.out.println("REFUSED " + e.getClass().getSimpleName() + " " + e.getMessage() + " " + e.getCause());
        }
    }
}
