package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.http.Response;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Believes the assertion of an outside issuer if one of the identity's federated credentials says so: issuer, subject and
 * audience must be equal to the letter, and the issuer's published key must have signed it. Public document: "Workload
 * identity federation".
 */
record Federation(TokenCall call, Principal identity) {
    private static final String TYPE = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
    private static final String HINT = " Please check your federated identity credential Subject, Audience and Issuer against "
            + "the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation";

    /** The refusal; nothing when the assertion is to be believed. */
    Optional<Response> refused(String assertion) {
        try {
            TokenParts token = TokenParts.parse(assertion);
            return algorithm(token).or(() -> credential(token)).or(() -> issuer(token)).or(() -> lifetime(token));
        } catch (ParseException e) {
            return refuse("invalid_request", 50027, "JWT token is invalid or malformed: " + e.getMessage() + ".");
        }
    }

    private Optional<Response> algorithm(TokenParts token) {
        return token.algorithm().equals(TokenParts.RS256) ? Optional.empty()
                : refuse("invalid_client", 5002738, "Invalid JWT token. '" + token.algorithm()
                + "' is not a supported signature algorithm. Supported signing algorithms are: 'RS256'.");
    }

    private Optional<Response> credential(TokenParts token) {
        List<JsonNode> all = call.turn().cloud().resources(r -> r.isOfType(TYPE)
                && identity.owner().filter(r.id().parent()::equals).isPresent()).map(Resource::properties).<JsonNode>map(p -> p).toList();
        List<JsonNode> issued = only(all, c -> c.path("issuer").asString("").equals(token.text("iss")));
        List<JsonNode> about = only(issued, c -> c.path("subject").asString("").equals(token.text("sub")));
        List<JsonNode> meant = only(about, c -> c.path("audiences").valueStream().anyMatch(a ->
                audiences(token).contains(a.asString(""))));
        return all.isEmpty() ? none(token) : issued.isEmpty() ? other(700211, "issuer", token.text("iss"))
                : about.isEmpty() ? other(700213, "subject", token.text("sub"))
                : meant.isEmpty() ? other(700212, "audience", String.join(", ", audiences(token))) : Optional.empty();
    }

    private static List<JsonNode> only(List<JsonNode> credentials, Predicate<JsonNode> wanted) {
        return credentials.stream().filter(wanted).toList();
    }

    private static List<String> audiences(TokenParts token) {
        JsonNode aud = token.claims().path("aud");
        return aud.isArray() ? aud.valueStream().map(a -> a.asString("")).toList() : List.of(aud.asString(""));
    }

    private Optional<Response> none(TokenParts token) {
        return refuse("invalid_client", 70021, ("No matching federated identity record found for presented assertion. Assertion "
                + "Issuer: '%s'. Assertion Subject: '%s'. Assertion Audience: '%s'. '%s' has no federated identity credential.")
                .formatted(token.text("iss"), token.text("sub"), String.join(", ", audiences(token)), identity.name()));
    }

    private Optional<Response> other(int number, String what, String found) {
        return refuse("invalid_client", number, "No matching federated identity record found for presented assertion " + what
                + " '" + found + "'." + HINT);
    }

    private Optional<Response> issuer(TokenParts token) {
        String issuer = token.text("iss");
        if (issuer.contains("/" + call.turn().cloud().tenantId() + "/")) {
            return refuse("invalid_client", 700222, "AAD-issued tokens may not be used for federated identity flows.");
        }
        Optional<OutsideIssuer> known = OutsideIssuer.at(issuer, call.turn().cloud());
        if (known.isEmpty()) {
            return refuse("invalid_client", 50166, "Request to External OIDC endpoint failed. A sandbox contacts no issuer of "
                    + "the real world; it has issuers of its own, whose addresses begin with "
                    + OutsideIssuer.address(call.request().outside(), call.turn().cloud(), "") + ".");
        }
        return known.get().hasKey(token.keyId())
                ? known.get().hasSigned(token) ? Optional.empty()
                : refuse("invalid_client", 50013, "Assertion failed signature validation. [Reason - The provided signature value "
                + "did not match the expected signature value.]")
                : refuse("invalid_client", 50013, "Assertion failed signature validation. [Reason - The key was not found., key id: '"
                + token.keyId() + "']");
    }

    private Optional<Response> lifetime(TokenParts token) {
        Instant now = call.turn().now();
        Instant from = token.time("nbf").orElse(Instant.EPOCH);
        Instant until = token.time("exp").orElse(Instant.EPOCH);
        return !now.isBefore(from) && now.isBefore(until) ? Optional.empty()
                : refuse("invalid_client", 700024, ("Client assertion is not within its valid time range. Current time: %s, "
                + "assertion valid from %s, expiry time of assertion %s.").formatted(now, from, until));
    }

    private Optional<Response> refuse(String error, int number, String text) {
        return Optional.of(call.error(number == 50027 ? 400 : 401, error, number, text));
    }
}
