package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.IssuedToken;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.AccessToken;
import fieldguide.sandbox.entra.Mint;
import fieldguide.sandbox.http.Outside;
import java.time.Duration;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gets a host's identity a token from the directory, and keeps it about as long as it is valid. */
final class IdentityTokens {
    private static final Duration TOO_SHORT = Duration.ofMinutes(5);
    private static final int KEPT = 64;
    private final Turn turn;
    private final Resource host;
    private final Outside outside;

    IdentityTokens(Turn turn, Resource host, Outside outside) {
        this.turn = turn;
        this.host = host;
        this.outside = outside;
    }

    IssuedToken of(Principal identity, String resource, boolean fresh) {
        String key = String.join("|", host.id().key(), identity.objectId(), resource, outside.origin());
        @Nullable IssuedToken kept = turn.cloud().tokens().get(key);
        if (!fresh && kept != null && kept.expires().isAfter(turn.now().plus(TOO_SHORT))) {
            turn.tell(Actor.IMDS, hostActor(), new Fact.TokenReused(identity.objectId(), resource, kept.expires()));
            return kept;
        }
        return request(identity, resource, key);
    }

    private IssuedToken request(Principal identity, String resource, String key) {
        turn.tell(Actor.IMDS, Actor.ENTRA, new Fact.TokenRequested(identity.objectId(), identity.appId(), resource));
        AccessToken token = new Mint(turn.cloud(), turn.now(), turn.randomness(), outside)
                .forIdentity(identity, host.id(), resource);
        var issued = new IssuedToken(token.compact(), resource, token.notBefore(), token.expires());
        turn.tell(Actor.ENTRA, Actor.IMDS,
                new Fact.TokenIssued(identity.objectId(), identity.appId(), identity.name(), resource,
                token.expires()));
        keep(key, issued);
        return issued;
    }

    private void keep(String key, IssuedToken issued) {
        var tokens = new TreeMap<>(turn.cloud().tokens());
        tokens.values().removeIf(token -> !token.expires().isAfter(turn.now()));
        while (tokens.size() >= KEPT) {
            tokens.pollFirstEntry();
        }
        tokens.put(key, issued);
        turn.change(cloud -> cloud.withTokens(tokens));
    }

    private Actor hostActor() {
        return new Actor(Actor.Role.HOST, host.name());
    }
}
