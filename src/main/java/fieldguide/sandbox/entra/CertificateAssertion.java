package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Response;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Believes an assertion that the application signed itself, with the key of a certificate that is registered for it
 * ("Microsoft identity platform application authentication certificate credentials").
 */
record CertificateAssertion(TokenCall call, Principal application) {
    private static final String REVIEW = " Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The refusal; nothing when the assertion is to be believed. */
    Optional<Response> refused(String assertion) {
        try {
            TokenParts token = TokenParts.parse(assertion);
            return algorithm(token).or(() -> signature(token)).or(() -> names(token)).or(() -> audience(token))
                    .or(() -> lifetime(token));
        } catch (ParseException e) {
            return refuse("invalid_request", 50027, "JWT token is invalid or malformed: " + e.getMessage() + ".");
        }
    }

    private Optional<Response> algorithm(TokenParts token) {
        return TokenParts.SIGNED_BY_CLIENTS.contains(token.algorithm()) ? Optional.empty()
                : refuse("invalid_client", 5002738, "Invalid JWT token. '" + token.algorithm()
                + "' is not a supported signature algorithm. Supported signing algorithms are: '"
                + String.join(", ", TokenParts.SIGNED_BY_CLIENTS) + "'.");
    }

    private Optional<Response> signature(TokenParts token) {
        List<X509Certificate> registered = call.directory().registration(application.appId()).certificates().stream()
                .map(ClientCertificates::of).toList();
        Optional<X509Certificate> found = registered.stream().filter(certificate -> isNamed(token, certificate)).findFirst();
        if (found.isEmpty()) {
            return invalid("The key was not found., " + client(token));
        }
        boolean good = token.isSignedBy(found.get().getPublicKey());
        boolean over = call.turn().now().isAfter(found.get().getNotAfter().toInstant());
        return good && !over ? Optional.empty()
                : invalid((good ? "The key used is expired." : "The provided signature value did not match the expected signature value.")
                + ", " + client(token) + ", Found key 'Start=%s, End=%s'".formatted(TIME.format(found.get().getNotBefore().toInstant()),
                TIME.format(found.get().getNotAfter().toInstant())));
    }

    /** By {@code x5t}, {@code x5t#S256}, or the thumbprint as {@code kid}. */
    private static boolean isNamed(TokenParts token, X509Certificate certificate) {
        return Stream.of("SHA-1", "SHA-256").map(algorithm -> ClientCertificates.digest(certificate, algorithm))
                .anyMatch(digest -> digest.length == given(token).length && java.util.Arrays.equals(digest, given(token)));
    }

    /** In base64url as it should be, or in the plain base64 that some libraries write. */
    private static byte[] given(TokenParts token) {
        String name = Stream.of("x5t#S256", "x5t").map(member -> token.header().path(member).asString(""))
                .filter(value -> !value.isEmpty()).findFirst().orElse("");
        try {
            return name.isEmpty() ? HexFormat.of().parseHex(token.keyId()) : Base64.getUrlDecoder().decode(name.replace('+', '-').replace('/', '_').replace("=", ""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String client(TokenParts token) {
        return "Thumbprint of key used by client: '" + HexFormat.of().withUpperCase().formatHex(given(token)) + "'";
    }

    private Optional<Response> invalid(String reason) {
        return refuse("invalid_client", 700027, ("Client assertion contains an invalid signature. [Reason - %s, Please visit the Azure "
                + "Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '%s'.]")
                .formatted(reason, application.appId()));
    }

    private Optional<Response> names(TokenParts token) {
        boolean own = token.text("iss").equalsIgnoreCase(application.appId()) && token.text("sub").equalsIgnoreCase(application.appId());
        return own ? Optional.empty() : refuse("invalid_client", 700021,
                "Client assertion application identifier doesn't match 'client_id' parameter." + REVIEW);
    }

    /** The tenant's token endpoint, or its issuer. Whether by http or https is a matter of what stands before the portal. */
    private Optional<Response> audience(TokenParts token) {
        String tenant = call.turn().cloud().tenantId();
        Stream<String> meant = Stream.of(call.request().outside().origin(), call.request().base())
                .flatMap(base -> Stream.of("/oauth2/token", "/oauth2/v2.0/token", "/v2.0", "/", "").map(end -> base + "/" + tenant + end));
        String given = withoutScheme(token.text("aud").replace("/adfs/t/", "/"));
        return meant.map(CertificateAssertion::withoutScheme).anyMatch(given::equalsIgnoreCase) ? Optional.empty()
                : refuse("invalid_client", 700023, "Client assertion audience claim does not match Realm issuer." + REVIEW);
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^https?://", "");
    }

    private Optional<Response> lifetime(TokenParts token) {
        Instant now = call.turn().now();
        Instant from = token.time("nbf").orElse(Instant.EPOCH);
        Instant until = token.time("exp").orElse(Instant.EPOCH);
        return !now.isBefore(from.minus(Mint.SKEW)) && now.isBefore(until) ? Optional.empty()
                : refuse("invalid_client", 700024, ("Client assertion is not within its valid time range. Current time: %s, "
                + "assertion valid from %s, expiry time of assertion %s." + REVIEW).formatted(now, from, until));
    }

    private Optional<Response> refuse(String error, int number, String text) {
        return Optional.of(call.error(number == 50027 ? 400 : 401, error, number, text));
    }
}
