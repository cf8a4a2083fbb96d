package fieldguide.sandbox.store;

import fieldguide.sandbox.Handled;
import fieldguide.sandbox.cloud.ClientSecret;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** What opens a sandbox to tools: its key, and the secret of the application that owns the subscription. Only digests are kept. */
@Repository
public class ToolKeys {
    private static final int BYTES = 30;
    private final SandboxRows rows;
    private final Sandboxes sandboxes;
    private final Randomness randomness = Randomness.secure();

    ToolKeys(SandboxRows rows, Sandboxes sandboxes) {
        this.rows = rows;
        this.sandboxes = sandboxes;
    }

    /** Whether the key is this sandbox's; takes the same time for a sandbox that does not exist. */
    public boolean opens(String id, String key) {
        return new ClientSecret(rows.key(id).orElse("0".repeat(64))).matches(key);
    }

    /** Gives out a new key; the old one is good no longer. */
    public String renewKey(String id) {
        String key = randomness.text(BYTES);
        rows.setKey(id, ClientSecret.of(key).sha256());
        return key;
    }

    /** Gives the owner application a new secret; the old one is good no longer. */
    public Optional<String> renewClientSecret(String id) {
        String secret = randomness.text(BYTES);
        return sandboxes.apply(id, sandbox -> {
            Cloud cloud = sandbox.cloud();
            return new Handled(Response.empty(204), List.of(),
                    cloud.with(cloud.directory().withSecret(cloud.ownerApp(), ClientSecret.of(secret))));
        }).map(handled -> secret);
    }
}
