package fieldguide.sandbox.store;

import fieldguide.sandbox.NewSandbox;
import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.entra.Keys;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many sandboxes, each with a virtual machine. They share one signing key, since making 10,000 of them would measure
 * nothing but that.
 */
public final class Crowd {
    private static final int TOGETHER = 200;
    private final SandboxRows rows;
    private final TransactionTemplate transactions;
    private final Randomness randomness = Randomness.secure();
    private final SigningKey key = Keys.generate(randomness, Instant.now());

    public Crowd(ApplicationContext portal) {
        rows = portal.getBean(SandboxRows.class);
        transactions = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
    }

    /** Paths at which the machines get tokens for Key Vault. */
    public List<String> more(int count) {
        return IntStream.range(0, (count + TOGETHER - 1) / TOGETHER).boxed().flatMap(i -> {
            int some = Math.min(TOGETHER, count - i * TOGETHER);
            return transactions.execute(t -> IntStream.range(0, some).mapToObj(n -> one()).toList()).stream();
        }).toList();
    }

    private String one() {
        Instant now = Instant.now();
        Cloud cloud = NewSandbox.create(randomness.hex(8), key, randomness, now).cloud();
        Cloud group = put(cloud, "/resourceGroups/rg", "{\"location\":\"eastus\"}");
        Cloud furnished = put(group, "/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm1",
                "{\"location\":\"eastus\",\"identity\":{\"type\":\"SystemAssigned\"}}");
        rows.insert(furnished, null, "none", now);
        return "/wire/" + cloud.id() + "/vm/" + furnished.hosts().values().iterator().next().token()
                + "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net";
    }

    private Cloud put(Cloud cloud, String path, String body) {
        return new Sandbox(cloud, InstantSource.system(), randomness).handle(Request.of("PUT",
                "https://management.azure.com" + cloud.subscription() + path + "?api-version=2024-03-01",
                new Caller.SignedIn(cloud.ownerUser()), Outside.at("https://portal.example")).with(Bytes.of(body))).after();
    }
}
