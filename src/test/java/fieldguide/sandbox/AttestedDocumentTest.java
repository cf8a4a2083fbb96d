package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a machine says of itself can be verified by anybody who has the tenant's published keys. */
class AttestedDocumentTest {
    private final World world = World.furnished();

    private byte[] signature(String nonce) {
        return Base64.getDecoder().decode(world.send(Request.of("GET",
                "http://169.254.169.254/metadata/attested/document?api-version=2021-02-01" + nonce, world.on("vm1"), World.OUTSIDE)
                .with("Metadata", "true")).json().path("signature").asString());
    }

    private static ObjectNode document(CMSSignedData signed) {
        byte[] content = (byte[]) signed.getSignedContent().getContent();
        return Json.readObject(new String(content, StandardCharsets.UTF_8)).orElseThrow();
    }

    @Test
    void the_signature_holds_and_its_key_is_the_tenants() throws Exception {
        var signed = new CMSSignedData(signature("&nonce=1234567890"));
        X509CertificateHolder certificate = signed.getCertificates().getMatches(null).iterator().next();

        assertThat(signed.getSignerInfos().getSigners()).singleElement().satisfies(signer ->
                assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))).isTrue());
        assertThat(certificate.getSubject()).hasToString("CN=metadata.azure.com");
        var key = (RSAPublicKey) new JcaX509CertificateConverter().getCertificate(certificate).getPublicKey();
        String published = world.send(Request.of("GET", "https://login.microsoftonline.com/" + world.cloud().tenantId()
                + "/discovery/keys", Caller.OUTSIDE, World.OUTSIDE)).json().at("/keys/0/n").asString();
        assertThat(new java.math.BigInteger(1, Base64.getUrlDecoder().decode(published))).isEqualTo(key.getModulus());
    }

    @Test
    void the_document_names_the_machine_and_repeats_the_nonce() throws Exception {
        ObjectNode document = document(new CMSSignedData(signature("&nonce=1234567890")));

        assertThat(document.path("nonce").asString()).isEqualTo("1234567890");
        assertThat(document.path("subscriptionId").asString()).isEqualTo(world.cloud().subscriptionId());
        assertThat(document.path("vmId").asString())
                .isEqualTo(world.cloud().resource(world.vm("vm1")).orElseThrow().property("vmId"));
        assertThat(document.at("/timeStamp/createdOn").asString()).isEqualTo("03/01/26 12:00:00 -0000");
        assertThat(document.at("/timeStamp/expiresOn").asString()).isEqualTo("03/01/26 18:00:00 -0000");
    }

    @Test
    void without_a_nonce_the_time_takes_its_place() throws Exception {
        assertThat(document(new CMSSignedData(signature(""))).path("nonce").asString()).isEqualTo("20260301-120000");
    }
}
