package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.Certificates;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document by which a machine proves to others that it is a machine of this subscription: PKCS #7, signed with the
 * tenant's key ("Azure Instance Metadata Service", attested data).
 */
record Attestation(Refusal refusal, Resource host) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yy HH:mm:ss '-0000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Duration LIFE = Duration.ofHours(6);

    Response answer() {
        Optional<String> nonce = refusal.request().query().given("nonce");
        if (nonce.filter(n -> !n.matches("\\d{1,10}")).isPresent()) {
            return refusal.of("invalid_request", "The parameter 'nonce' is a number of at most 10 digits.");
        }
        Turn turn = refusal.turn();
        String document = Json.write(document(turn.cloud(), turn.now(), nonce.orElseGet(() -> STAMP.format(turn.now()))));
        byte[] signed = Certificates.signed(turn.cloud().directory(), turn.now(), "metadata.azure.com", document);
        return Response.json(200, Json.object().put("encoding", "pkcs7")
                .put("signature", Base64.getEncoder().encodeToString(signed)));
    }

    private ObjectNode document(Cloud cloud, Instant now, String nonce) {
        JsonNode image = host.properties().path("storageProfile").path("imageReference");
        ObjectNode document = Json.object().put("licenseType", host.property("licenseType")).put("nonce", nonce);
        Instance.copied(document.putObject("plan"), host.rest().path("plan"), "name", "product", "publisher");
        document.put("sku", image.path("sku").asString("")).put("subscriptionId", cloud.subscriptionId());
        document.putObject("timeStamp").put("createdOn", TIME.format(now)).put("expiresOn", TIME.format(now.plus(LIFE)));
        return document.put("vmId", host.property("vmId"));
    }
}
