package fieldguide.sandbox.arm;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All types of resources that a sandbox can hold. */
final class Kinds {
    private record Plain(String type) implements Kind {}

    /** What belongs to another resource and has no location of its own. */
    private record Part(String type) implements Kind {
        @Override
        public boolean hasLocation() {
            return false;
        }
    }

    private static final List<Kind> ALL = List.of(new VirtualMachines(), new WebApps(), new UserAssignedIdentities(),
            new FederatedCredentials(), new KeyVaults(), new StorageAccounts(),
            new Plain("Microsoft.Compute/disks"), new Plain("Microsoft.Compute/images"),
            new Plain("Microsoft.Compute/virtualMachines/extensions"), new VirtualNetworks(),
            new Plain("Microsoft.Network/networkSecurityGroups"), new PublicIpAddresses(), new NetworkInterfaces(),
            new Plain("Microsoft.Web/serverfarms"),
            new SqlServers(), new SqlDatabases(), new Part("Microsoft.Sql/servers/administrators"), new CosmosAccounts(),
            new Part("Microsoft.DocumentDB/databaseAccounts/sqlDatabases"),
            new Part("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers"),
            new Part("Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions"),
            new Part("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"));

    private Kinds() {}

    static Optional<Kind> of(String type) {
        return ALL.stream().filter(kind -> kind.type().equalsIgnoreCase(type)).findFirst();
    }

    /** All types of a namespace, without it. */
    static List<String> types(String namespace) {
        return ALL.stream().map(kind -> kind.type().split("/", 2)).filter(parts -> parts[0].equalsIgnoreCase(namespace))
                .map(parts -> parts[1]).toList();
    }

    static List<String> namespaces() {
        return Stream.concat(Stream.of("Microsoft.Authorization", "Microsoft.Resources"),
                ALL.stream().map(kind -> kind.type().split("/", 2)[0])).distinct().sorted().toList();
    }

    static boolean knowsNamespace(String namespace) {
        return namespaces().stream().anyMatch(namespace::equalsIgnoreCase);
    }
}
