package fieldguide.sandbox.entra;

import com.nimbusds.jose.jwk.RSAKey;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.http.Outside;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An issuer of tokens that is no tenant, such as a build service or a Kubernetes cluster, played by the sandbox. */
record OutsideIssuer(String name, SigningKey key) {
    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]+/wire/([^/]+)/oidc/([^/]+)");

    /** Where the issuer's discovery document lies, and what its tokens bear as {@code iss}. */
    static String address(Outside outside, Cloud cloud, String name) {
        return outside.origin() + "/wire/" + cloud.id() + "/oidc/" + name;
    }

    static Optional<OutsideIssuer> named(String name, Cloud cloud) {
        return Optional.ofNullable(cloud.directory().outsideIssuers().get(name)).map(key -> new OutsideIssuer(name, key));
    }

    /** The issuer behind an address of this sandbox, under whatever name of the portal. */
    static Optional<OutsideIssuer> at(String address, Cloud cloud) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() && parts.group(1).equals(cloud.id()) ? named(parts.group(2), cloud) : Optional.empty();
    }

    boolean hasKey(String kid) {
        return key.id().equals(kid);
    }

    boolean hasSigned(TokenParts token) {
        RSAKey pair = Keys.pair(key);
        return token.isSignedBy(pair);
    }
}
