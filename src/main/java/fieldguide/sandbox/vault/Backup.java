package fieldguide.sandbox.vault;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Secret;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.cloud.Turn;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A secret with all its versions, sealed so that only vaults of the same tenant can open it. It is sealed with a key made
 * from the tenant's newest signing key, so it can be opened as long as the tenant keeps that one.
 */
final class Backup {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Backup() {}

    static String of(Turn turn, Secret secret) {
        byte[] nonce = turn.randomness().bytes(NONCE);
        SigningKey key = turn.cloud().directory().keys().getFirst();
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, MAPPER.writeValueAsBytes(secret)).orElseThrow();
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Nothing when it is no backup, was altered, or comes from another tenant. */
    static Optional<Secret> open(Cloud cloud, String backup) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(backup);
            return all.length <= NONCE ? Optional.empty() : cloud.directory().keys().stream()
                    .flatMap(key -> cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE),
                    Arrays.copyOfRange(all, NONCE, all.length)).stream())
                    .findFirst().map(json -> MAPPER.readValue(json, Secret.class));
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> cipher(int mode, SigningKey key, byte[] nonce, byte[] text) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256")
                    .digest(("backup " + key.jwk()).getBytes(StandardCharsets.UTF_8));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
