package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.ClientSecret;
import fieldguide.sandbox.cloud.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The certificates with which Azure proves a managed identity to the directory. Each is good for 90 days and is replaced
 * 46 days before its end; nobody else ever sees one.
 */
public final class IdentityCertificates {
    static final Duration LIFE = Duration.ofDays(90);
    static final Duration ROLLED_BEFORE_END = Duration.ofDays(46);
    private static final Duration TURN = LIFE.minus(ROLLED_BEFORE_END);
    private static final int THUMBPRINT = 40;

    private IdentityCertificates() {}

    /** One certificate of an identity. */
    public record Certificate(String thumbprint, Instant from, Instant until) {}

    public static Certificate at(Principal identity, Instant now) {
        return number(identity, count(identity, now));
    }

    /** The certificates that the identity got after the first time, up to and with the second. */
    public static List<Certificate> rolled(Principal identity, Instant after, Instant until) {
        return LongStream.rangeClosed(count(identity, after) + 1, count(identity, until))
                .mapToObj(number -> number(identity, number)).toList();
    }

    private static long count(Principal identity, Instant now) {
        return Math.max(0, Duration.between(identity.created(), now).dividedBy(TURN));
    }

    private static Certificate number(Principal identity, long number) {
        Instant from = identity.created().plus(TURN.multipliedBy(number));
        String thumbprint = ClientSecret.of(identity.objectId() + "#" + number).sha256().substring(0, THUMBPRINT);
        return new Certificate(thumbprint.toUpperCase(Locale.ROOT), from, from.plus(LIFE));
    }
}
