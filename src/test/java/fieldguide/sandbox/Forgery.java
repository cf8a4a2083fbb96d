package fieldguide.sandbox;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.entra.Keys;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Base64;
import tools.jackson.databind.node.ObjectNode;

/** Makes tokens that were not issued as they stand, from one that is good for the resource. */
final class Forgery {
    private static final SigningKey ATTACKER = Keys.generate(Randomness.secure(), World.START);
    private static final NewSandbox OTHER = NewSandbox.create("sb2", Keys.generate(Randomness.secure(), World.START),
            Randomness.secure(), World.START);
    private final World world;
    private final String resource;
    private final String good;

    Forgery(World world, String resource) {
        this.world = world;
        this.resource = resource;
        this.good = world.token("vm1", resource, "");
    }

    String good() {
        return good;
    }

    String made(String kind) throws JOSEException, ParseException {
        SigningKey own = world.cloud().directory().signingKey(World.START);
        ObjectNode header = header();
        ObjectNode claims = claims();
        long now = World.START.getEpochSecond();
        return switch (kind) {
            case "none" -> joined(header.put("alg", "none"), claims) + ".";
            case "none-in-capitals" -> joined(header.put("alg", "NoNe"), claims) + ".";
            case "two-parts" -> joined(header.put("alg", "none"), claims);
            case "hs256-public-key" -> signed(header.put("alg", "HS256"), claims,
                    new MACSigner(pair(own).toPublicKey().getEncoded()));
            case "hs256-published-key" -> signed(header.put("alg", "HS256"), claims,
                    new MACSigner(pair(own).toPublicJWK().toJSONString()));
            case "rs512" -> signed(header.put("alg", "RS512"), claims, new RSASSASigner(pair(own)));
            case "altered" -> joined(header, claims.put("oid", world.cloud().ownerUser())) + good.substring(good.lastIndexOf('.'));
            case "own-key" -> signed(header, claims, ATTACKER);
            case "other-kid" -> signed(header.put("kid", ATTACKER.id()), claims, ATTACKER);
            case "no-kid" -> signed(header.without("kid"), claims, own);
            case "kid-path" -> signed(header.put("kid", "../../../../dev/null"), claims, ATTACKER);
            case "kid-sql" -> signed(header.put("kid", "x' UNION SELECT 'y"), claims, ATTACKER);
            case "jwk" -> signed((ObjectNode) header.set("jwk", Json.read(pair(ATTACKER).toPublicJWK().toJSONString()).orElseThrow()),
                    claims, ATTACKER);
            case "jku" -> signed(header.put("jku", "https://attacker.example/keys"), claims, ATTACKER);
            case "x5u" -> signed(header.put("x5u", "https://attacker.example/certificate"), claims, ATTACKER);
            case "crit" -> signed((ObjectNode) header.put("b64", false).set("crit", Json.array().add("b64")), claims, own);
            case "duplicate-claim" -> signed(header, Json.write(claims).replaceFirst("\\{", "{\"oid\":\"" + world.cloud().ownerUser() + "\","),
                    new RSASSASigner(pair(own)));
            case "wrong-typ" -> signed(header.put("typ", "dpop+jwt"), claims, own);
            case "truncated" -> good.substring(0, good.length() - 8);
            case "empty-signature" -> good.substring(0, good.lastIndexOf('.') + 1);
            case "stray-letters" -> good.substring(0, good.length() - 4) + "!" + good.substring(good.length() - 4);
            case "megabyte" -> good + "A".repeat(1024 * 1024);
            case "five-parts" -> good + ".AAAA.AAAA";
            case "other-sandbox" -> ofOtherSandbox();
            case "other-sandbox-signs" -> signed(header, claims, OTHER.cloud().directory().signingKey(World.START));
            case "azure-issuer" -> signed(header, claims.put("iss", "https://sts.windows.net/11111111-1111-1111-1111-111111111111/"), own);
            case "other-tid" -> signed(header, claims.put("tid", "11111111-1111-1111-1111-111111111111"), own);
            case "wrong-audience" -> signed(header, claims.put("aud", "https://servicebus.azure.net"), own);
            case "audience-list" -> signed(header, (ObjectNode) claims.set("aud", Json.array().add(resource)), own);
            case "expired" -> signed(header, claims.put("exp", now), own);
            case "endless" -> signed(header, claims.without("exp"), own);
            case "end-as-text" -> signed(header, claims.put("exp", String.valueOf(now + 9999)), own);
            case "future" -> signed(header, claims.put("nbf", now + 1), own);
            case "far-future" -> signed(header, claims.put("nbf", Long.MAX_VALUE), own);
            case "text" -> "this is no token";
            default -> throw new IllegalArgumentException("nobody knows how to forge " + kind);
        };
    }

    /** What the application of another sandbox gets at its own directory. */
    private String ofOtherSandbox() {
        var sandbox = new Sandbox(OTHER.cloud(), InstantSource.fixed(World.START), Randomness.secure());
        return sandbox.handle(Request.of("POST", "https://login.microsoftonline.com/" + OTHER.cloud().tenantId() + "/oauth2/token",
                Caller.OUTSIDE, World.OUTSIDE).with(Bytes.of("grant_type=client_credentials&client_id=" + OTHER.cloud().ownerApp()
                + "&client_secret=" + OTHER.clientSecret() + "&resource=" + resource))).response().json().path("access_token").asString();
    }

    private ObjectNode header() {
        return part(0);
    }

    private ObjectNode claims() {
        return part(1);
    }

    private ObjectNode part(int index) {
        return Json.readObject(new String(Base64.getUrlDecoder().decode(good.split("\\.", -1)[index]), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static String joined(ObjectNode header, ObjectNode claims) {
        return Base64URL.encode(Json.write(header)) + "." + Base64URL.encode(Json.write(claims));
    }

    private static String signed(ObjectNode header, ObjectNode claims, SigningKey key) throws JOSEException, ParseException {
        return signed(header, claims, new RSASSASigner(pair(key)));
    }

    private static String signed(ObjectNode header, ObjectNode claims, JWSSigner signer) throws JOSEException {
        return signed(header, Json.write(claims), signer);
    }

    /** The header as it stands, whatever a library thinks of it. */
    private static String signed(ObjectNode header, String claims, JWSSigner signer) throws JOSEException {
        String input = Base64URL.encode(Json.write(header)) + "." + Base64URL.encode(claims);
        var algorithm = new JWSHeader(JWSAlgorithm.parse(header.path("alg").asString()));
        return input + "." + signer.sign(algorithm, input.getBytes(StandardCharsets.US_ASCII));
    }

    private static RSAKey pair(SigningKey key) throws ParseException {
        return RSAKey.parse(key.jwk());
    }
}
