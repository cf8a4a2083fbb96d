package fieldguide.sandbox.entra;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64URL;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.http.Json;
import java.text.ParseException;
import tools.jackson.databind.node.ObjectNode;

/** Signs claims with RS256, under a header of {@code typ}, {@code alg}, {@code kid} and {@code x5t}. */
final class Signing {
    private Signing() {}

    static String signed(ObjectNode claims, SigningKey key) {
        ObjectNode header = Json.object().put("typ", "JWT").put("alg", TokenParts.RS256).put("kid", key.id())
                .put("x5t", key.id());
        try {
            var token = new JWSObject(JWSHeader.parse(Base64URL.encode(Json.write(header))), new Payload(Json.write(claims)));
            token.sign(Keys.signer(key));
            return token.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("the key " + key.id() + " cannot sign", e);
        }
    }
}
