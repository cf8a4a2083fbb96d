package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Directory;
import fieldguide.sandbox.cloud.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Applications in which users sign in: those of the tenant, and the tools of Microsoft that every tenant knows. */
final class Clients {
    private static final Map<String, String> TOOLS = Map.of(
            "04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Microsoft Azure CLI",
            "1950a258-227b-4e31-a9cf-717495945fc2", "Microsoft Azure PowerShell",
            "872cd9fa-d31f-45e0-9eab-6e460a02d1f1", "Visual Studio",
            "aebc6443-996d-45c2-90f0-388ff96faa56", "Visual Studio Code");

    private Clients() {}

    static boolean isTool(String clientId) {
        return TOOLS.containsKey(clientId.toLowerCase(Locale.ROOT));
    }

    /** The name of the application; nothing when users cannot sign in to it. A managed identity is none. */
    static Optional<String> name(Directory directory, String clientId) {
        String tool = TOOLS.get(clientId.toLowerCase(Locale.ROOT));
        return tool != null ? Optional.of(tool)
                : directory.client(clientId).filter(p -> p.kind() == Principal.Kind.APPLICATION).map(Principal::name);
    }
}
