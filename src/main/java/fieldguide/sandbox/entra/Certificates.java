package fieldguide.sandbox.entra;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import fieldguide.sandbox.cloud.Directory;
import fieldguide.sandbox.cloud.SigningKey;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** X.509 certificates over a tenant's keys. They are their own issuers: nobody outside a sandbox should trust them. */
public final class Certificates {
    private static final Duration LIFE = Duration.ofDays(3650);

    private Certificates() {}

    /** The text within a PKCS #7 signature by the tenant's key (RFC 5652), with a certificate in that name; as DER. */
    public static byte[] signed(Directory directory, Instant now, String name, String text) {
        SigningKey key = directory.signingKey(now);
        try {
            RSAKey pair = Keys.pair(key);
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.toPrivateKey());
            X509CertificateHolder certificate = certificate(key, pair, name, signer);
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                    new JcaDigestCalculatorProviderBuilder().build()).build(signer, certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(text.getBytes(StandardCharsets.UTF_8)), true)
                    .getEncoded("DER");
        } catch (OperatorCreationException | CMSException | CertificateEncodingException | IOException | JOSEException e) {
            throw new IllegalStateException("the tenant's key cannot sign", e);
        }
    }

    private static X509CertificateHolder certificate(SigningKey key, RSAKey pair, String name,
            ContentSigner signer) throws JOSEException {
        var subject = new X500Name("CN=" + name);
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(subject, serial(key),
                Date.from(key.created().minus(Mint.SKEW)), Date.from(key.created().plus(LIFE)), subject, pair.toRSAPublicKey());
        return builder.build(signer);
    }

    private static BigInteger serial(SigningKey key) {
        return new BigInteger(UUID.nameUUIDFromBytes(key.id().getBytes(StandardCharsets.US_ASCII)).toString().replace("-", ""), 16);
    }
}
