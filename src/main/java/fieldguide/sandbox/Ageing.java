package fieldguide.sandbox;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.IdentityCertificates;
import fieldguide.sandbox.entra.Keys;
import java.time.Duration;
import java.time.Instant;

/** What becomes of a cloud by itself while time passes. */
record Ageing(Turn turn) {
    /** Microsoft Entra rolls its keys about every six weeks. */
    static final Duration KEY_LIFE = Duration.ofDays(42);

    /** Everything between then and now. */
    void since(Instant then) {
        turn.cloud().directory().all().stream().filter(Principal::isManagedIdentity)
                .forEach(identity -> certificates(identity, then));
        if (!turn.cloud().directory().signingKey().created().plus(KEY_LIFE).isAfter(turn.now())) {
            rollKeys();
        }
    }

    private void certificates(Principal identity, Instant then) {
        IdentityCertificates.rolled(identity, then, turn.now()).forEach(certificate -> turn.tell(Actor.ENTRA, Actor.IMDS,
                new Fact.CertificateRolled(identity.objectId(), identity.name(), certificate.thumbprint(), certificate.until())));
    }

    /** The tenant signs with a new key; tokens signed with the one before stay good. */
    void rollKeys() {
        var key = Keys.generate(turn.randomness(), turn.now());
        turn.change(c -> c.with(c.directory().withKey(key)));
        turn.tell(Actor.ENTRA, Actor.ENTRA, new Fact.KeysRotated(key.id()));
    }
}
