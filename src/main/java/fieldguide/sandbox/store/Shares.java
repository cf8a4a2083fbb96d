package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.ClientSecret;
import fieldguide.sandbox.cloud.Randomness;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Links under which anybody who knows them may look at a sandbox, until they are revoked. */
@Repository
public class Shares {
    /** How many a sandbox may have. */
    public static final int MOST = 20;
    private static final int BYTES = 32;

    private final ShareRows rows;
    private final InstantSource clock;
    private final Randomness randomness = Randomness.secure();

    Shares(ShareRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The secret part of a new link, told this once; nothing when there are {@value #MOST} already. */
    public Optional<String> add(String sandbox, String label) {
        if (all(sandbox).size() >= MOST) {
            return Optional.empty();
        }
        String secret = randomness.text(BYTES);
        rows.insert(ClientSecret.of(secret).sha256(), sandbox, label, clock.instant());
        return Optional.of(secret);
    }

    /** The id of the sandbox that the link opens. */
    public Optional<String> sandbox(String secret) {
        return rows.sandbox(ClientSecret.of(secret).sha256());
    }

    /** The newest first. */
    public List<Share> all(String sandbox) {
        return rows.all(sandbox);
    }

    /** From now on the link opens nothing. */
    public boolean revoke(String sandbox, String id) {
        return rows.delete(sandbox, id);
    }
}
