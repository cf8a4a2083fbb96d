package fieldguide.sandbox.entra;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fieldguide.sandbox.cloud.Directory;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.http.Json;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import tools.jackson.databind.node.ObjectNode;

/** A tenant's RSA keys. */
public final class Keys {
    private static final int BITS = 2048;
    private static final int ID_BYTES = 20;

    /** Reading a key takes as long as a good part of signing; it is kept as long as the sandbox is at hand. */
    private static final Map<SigningKey, Ready> READ = Collections.synchronizedMap(new WeakHashMap<>());

    private record Ready(RSAKey pair, RSASSASigner signer) {}

    private Keys() {}

    public static SigningKey generate(Randomness randomness, Instant now) {
        String id = randomness.text(ID_BYTES);
        try {
            RSAKey key = new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).keyID(id).generate();
            return new SigningKey(id, key.toJSONString(), now);
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java has no RSA", e);
        }
    }

    static RSAKey pair(SigningKey key) {
        return read(key).pair();
    }

    /** May be used by several threads at once. */
    static RSASSASigner signer(SigningKey key) {
        return read(key).signer();
    }

    private static Ready read(SigningKey key) {
        return READ.computeIfAbsent(key, Keys::parsed);
    }

    private static Ready parsed(SigningKey key) {
        try {
            RSAKey pair = RSAKey.parse(key.jwk());
            return new Ready(pair, new RSASSASigner(pair));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("signing key " + key.id() + " is damaged", e);
        }
    }

    static Optional<RSAKey> withId(Directory directory, String id) {
        return directory.keys().stream().filter(key -> key.id().equals(id)).findFirst().map(Keys::pair);
    }

    /** The public parts as a JSON Web Key Set (RFC 7517). */
    static ObjectNode published(List<SigningKey> keys, String issuer) {
        ObjectNode set = Json.object();
        var list = set.putArray("keys");
        for (SigningKey key : keys) {
            RSAKey pair = pair(key);
            list.addObject().put("kty", "RSA").put("use", "sig").put("alg", "RS256").put("kid", key.id())
                    .put("x5t", key.id()).put("n", pair.getModulus().toString())
                    .put("e", pair.getPublicExponent().toString()).put("issuer", issuer);
        }
        return set;
    }
}
