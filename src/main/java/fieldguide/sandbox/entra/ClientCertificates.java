package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.ClientCertificate;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Reads the certificates of applications and names them. */
public final class ClientCertificates {
    private static final int LEAST_BITS = 2048;

    private ClientCertificates() {}

    /** The X.509 certificate in PEM or in base64; nothing when the text is none, or its key is no RSA key of 2,048 bits or more. */
    public static Optional<X509Certificate> read(String text) {
        String plain = text.replaceAll("-----(BEGIN|END) CERTIFICATE-----", "").replaceAll("\\s", "");
        try {
            byte[] der = Base64.getDecoder().decode(plain);
            if (new String(der, StandardCharsets.US_ASCII).startsWith("-----BEGIN")) {
                return read(new String(der, StandardCharsets.US_ASCII));
            }
            var certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
            return Optional.of(certificate).filter(c -> c.getPublicKey() instanceof RSAPublicKey key
                    && key.getModulus().bitLength() >= LEAST_BITS);
        } catch (IllegalArgumentException | CertificateException e) {
            return Optional.empty();
        }
    }

    /** One that is registered, and therefore can be read. */
    public static X509Certificate of(ClientCertificate registered) {
        return read(registered.der()).orElseThrow();
    }

    /** SHA-1 of the certificate in capital hexadecimal digits, as people know it. */
    public static String thumbprint(X509Certificate certificate) {
        return HexFormat.of().withUpperCase().formatHex(digest(certificate, "SHA-1"));
    }

    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding", e);
        }
    }

    /** @param algorithm {@code SHA-1} as in {@code x5t}, or {@code SHA-256} as in {@code x5t#S256} */
    static byte[] digest(X509Certificate certificate, String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm).digest(der(certificate));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has these digests", e);
        }
    }
}
