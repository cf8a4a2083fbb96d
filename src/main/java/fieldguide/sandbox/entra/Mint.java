package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.AppRoleAssignment;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Outside;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signs access tokens with the claims of Microsoft Entra's v1.0 tokens ("Access token claims reference"). The issuer is
 * an address of this portal, so that real verifiers find the keys.
 */
public final class Mint {
    /** A managed identity's token lives a day. */
    static final Duration IDENTITY_LIFE = Duration.ofHours(24);
    static final Duration APPLICATION_LIFE = Duration.ofHours(1);
    /** Tokens are valid from five minutes before they were issued, for clocks that are behind. */
    static final Duration SKEW = Duration.ofMinutes(5);
    private static final String PORTAL_APP = "c44b4083-3bb0-49c1-b47d-974e53cbdf3c";

    private final Cloud cloud;
    private final Instant now;
    private final Randomness randomness;
    private final Outside outside;

    public Mint(Cloud cloud, Instant now, Randomness randomness, Outside outside) {
        this.cloud = cloud;
        this.now = now;
        this.randomness = randomness;
        this.outside = outside;
    }

    /** A token of a managed identity, used from the host; 24 hours. */
    public AccessToken forIdentity(Principal identity, ResourceId host, String resource) {
        ObjectNode claims = application(identity, resource, "2", IDENTITY_LIFE);
        claims.put("xms_mirid", identity.owner().orElse(host).value());
        claims.put("xms_az_rid", host.value());
        return sign(claims);
    }

    /**
     * A token of an application, 1 hour; of a managed identity whose federated credential was used outside Azure, 24.
     *
     * @param proof how it proved itself: {@code 1} with a secret, {@code 2} with a certificate or an assertion
     */
    AccessToken forApplication(Principal application, String resource, String proof) {
        ObjectNode claims = application(application, resource, proof,
                application.isManagedIdentity() ? IDENTITY_LIFE : APPLICATION_LIFE);
        application.owner().ifPresent(identity -> claims.put("xms_mirid", identity.value()));
        return sign(claims);
    }

    /**
     * A token for a user in an application; 1 hour.
     *
     * @param proof how the application proved itself: {@code 0} not at all, {@code 1} with a secret, {@code 2} with a certificate
     */
    AccessToken forUser(Principal user, String clientId, String resource, String permission, String proof) {
        return sign(user(user, resource, clientId, proof, permission));
    }

    /** Tells an application who signed in ("ID token claims reference"), and gives back its nonce if it had one; good for nothing else. */
    AccessToken idToken(Principal user, String clientId, String nonce, boolean v2) {
        ObjectNode claims = opening(clientId, APPLICATION_LIFE).put("name", user.name())
                .put("oid", user.objectId()).put("preferred_username", user.userName()).put("sub", user.objectId())
                .put("tid", cloud.tenantId()).put("uti", randomness.text(16)).put("ver", v2 ? "2.0" : "1.0");
        if (!nonce.isEmpty()) {
            claims.put("nonce", nonce);
        }
        return sign(v2 ? claims.put("iss", claims.path("iss").asString() + "v2.0") : claims.put("upn", user.userName()));
    }

    /** The token that the portal or a command line holds for somebody signed in; 1 hour. */
    public AccessToken forSignedIn(Principal principal, String resource) {
        return principal.kind() == Principal.Kind.USER
                ? sign(user(principal, resource, PORTAL_APP, "2", "user_impersonation"))
                : forApplication(principal, resource, "1");
    }

    private ObjectNode application(Principal principal, String resource, String authentication, Duration life) {
        ObjectNode claims = opening(resource, life);
        claims.put("appid", principal.appId()).put("appidacr", authentication);
        claims.put("idp", outside.issuer(cloud.tenantId())).put("idtyp", "app");
        ObjectNode closed = closing(claims, principal);
        List<AppRoleAssignment> roles = cloud.directory().appRolesOf(principal.objectId());
        if (!roles.isEmpty() && Audience.GRAPH.is(resource, outside)) {
            var list = closed.putArray("roles");
            roles.forEach(role -> list.add(role.role()));
        }
        return closed;
    }

    private ObjectNode user(Principal principal, String resource, String clientId, String proof, String permission) {
        ObjectNode claims = opening(resource, APPLICATION_LIFE);
        claims.put("appid", clientId).put("appidacr", proof).put("idtyp", "user").put("name", principal.name());
        claims.put("scp", permission).put("unique_name", principal.userName())
                .put("upn", principal.userName());
        return closing(claims, principal);
    }

    private ObjectNode opening(String resource, Duration life) {
        long issued = now.minus(SKEW).getEpochSecond();
        return Json.object().put("aud", resource).put("iss", outside.issuer(cloud.tenantId()))
                .put("iat", issued).put("nbf", issued).put("exp", now.plus(life).getEpochSecond())
                .put("aio", randomness.text(24));
    }

    private ObjectNode closing(ObjectNode claims, Principal principal) {
        return claims.put("oid", principal.objectId()).put("rh", "1." + randomness.text(30) + ".")
                .put("sub", principal.objectId()).put("tid", cloud.tenantId()).put("uti", randomness.text(16))
                .put("ver", "1.0");
    }

    private AccessToken sign(ObjectNode claims) {
        String token = Signing.signed(claims, cloud.directory().signingKey(now));
        return new AccessToken(token, claims, Instant.ofEpochSecond(claims.path("nbf").asLong()),
                Instant.ofEpochSecond(claims.path("exp").asLong()));
    }
}
