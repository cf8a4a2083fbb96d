package fieldguide.testing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key pair with a certificate that it signed itself, as anybody makes one in a shell. */
public record OwnCertificate(KeyPair keys, X509Certificate certificate) {
    private static final X500Name NAME = new X500Name("CN=build service");

    public static OwnCertificate from(Instant from, Duration life) {
        KeyPair keys = pair();
        try {
            return new OwnCertificate(keys, new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(NAME,
                    BigInteger.TEN, Date.from(from), Date.from(from.plus(life)), NAME, keys.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()))));
        } catch (GeneralSecurityException | OperatorException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The certificate as base64 of its DER. */
    public String base64() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Private key and certificate, one after the other. */
    public String pem() {
        return pem("PRIVATE KEY", Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(keys.getPrivate().getEncoded()))
                + pem("CERTIFICATE", base64());
    }

    private static String pem(String what, String base64) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, base64, what);
    }
}
