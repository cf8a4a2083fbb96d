package fieldguide.sandbox;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.IdentityCertificates;
import fieldguide.sandbox.entra.Keys;
import java.time.Duration;
import java.time.Instant;

/** What becomes of a cloud by itself while time passes. */
record Ageing(Turn turn) {
    /** Microsoft Entra rolls its keys about every six weeks. */
    static final Duration KEY_LIFE = Duration.ofDays(42);

    /** Clients fetch published keys about once a day; a week ahead is early enough for all. */
    static final Duration PUBLISHED_AHEAD = Duration.ofDays(7);

    /** Everything between then and now. */
    void since(Instant then) {
        turn.cloud().directory().all().stream().filter(Principal::isManagedIdentity)
                .forEach(identity -> certificates(identity, then));
        while (!newest().signsFrom().plus(KEY_LIFE).minus(PUBLISHED_AHEAD).isAfter(turn.now())) {
            publish(newest().signsFrom().plus(KEY_LIFE));
        }
        turn.cloud().directory().keys().reversed().stream()
                .filter(key -> key.signsFrom().isAfter(then) && !key.signsFrom().isAfter(turn.now()))
                .filter(key -> turn.cloud().directory().signingKey(key.signsFrom()).equals(key)).forEach(this::tellSigning);
    }

    private SigningKey newest() {
        return turn.cloud().directory().keys().getFirst();
    }

    private void publish(Instant signsFrom) {
        SigningKey key = Keys.generate(turn.randomness(), turn.now()).signingFrom(signsFrom);
        turn.change(c -> c.with(c.directory().withKey(key)));
        turn.tell(Actor.ENTRA, Actor.ENTRA, new Fact.KeyPublished(key.id(), signsFrom));
    }

    private void tellSigning(SigningKey key) {
        turn.tell(Actor.ENTRA, Actor.ENTRA, new Fact.KeysRotated(key.id()));
    }

    private void certificates(Principal identity, Instant then) {
        IdentityCertificates.rolled(identity, then, turn.now()).forEach(certificate -> turn.tell(Actor.ENTRA, Actor.IMDS,
                new Fact.CertificateRolled(identity.objectId(), identity.name(), certificate.thumbprint(), certificate.until())));
    }

    /** The tenant signs with a new key at once; tokens signed with the one before stay good. */
    void rollKeys() {
        SigningKey key = Keys.generate(turn.randomness(), turn.now());
        turn.change(c -> c.with(c.directory().withKey(key)));
        tellSigning(key);
    }
}
