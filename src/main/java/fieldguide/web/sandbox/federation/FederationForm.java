package fieldguide.web.sandbox.federation;

import java.io.Serializable;

/**
 * What the page tries: which workload, at which issuer, wants to be which identity.
 *
 * @param identity resource id of a user-assigned identity
 * @param issuer name of an issuer of the sandbox
 */
public record FederationForm(String identity, String issuer, String subject, String audience) implements Serializable {
    static final String AUDIENCE = "api://AzureADTokenExchange";
    static final FederationForm EXAMPLE = new FederationForm("", "github", "repo:learn/app:ref:refs/heads/main", AUDIENCE);
}
