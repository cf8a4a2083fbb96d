package fieldguide.sandbox.cloud;

import java.time.Instant;

/**
 * A certificate by which an application proves itself; its private key is known to nobody here.
 *
 * @param keyId GUID under which it is registered
 * @param der the X.509 certificate as DER, in base64
 */
public record ClientCertificate(String keyId, String name, String der, Instant added) {}
