package fieldguide.web.sandbox.call;

import fieldguide.web.sandbox.CreateSteps;
import fieldguide.web.sandbox.Step;
import java.util.List;
import java.util.function.Function;

/** A storage account with a container, a database and a Cosmos DB account, to be called. */
final class Examples {
    private static final String GROUP = "services";
    private static final String AT = "westeurope";
    private static final String STORAGE = "stexample";
    private static final String SERVER = "sql-example";

    private Examples() {}

    /** The owner is the server's Microsoft Entra admin, or nobody could let anybody in. */
    static List<Function<ServiceSteps, Step>> all() {
        return List.of(
                create(c -> c.group(GROUP, AT)),
                create(c -> c.storage(GROUP, STORAGE, AT)),
                s -> s.byOwner().createContainer(STORAGE, "reports"),
                create(c -> c.sqlServer(GROUP, SERVER, AT)),
                create(c -> c.sqlDatabase(GROUP, SERVER, "orders", AT)),
                create(c -> c.cosmos(GROUP, "cosmos-example", AT)));
    }

    private static Function<ServiceSteps, Step> create(Function<CreateSteps, Step> step) {
        return s -> step.apply(s.create());
    }
}
