package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of things that the bench shows, with the words of the Azure portal. */
public enum Shape {
    SUBSCRIPTION("", "", "Subscription", Tab.OVERVIEW, Tab.ACCESS),
    GROUP("groups", "Microsoft.Resources/resourceGroups", "Resource group", Tab.OVERVIEW, Tab.ACCESS),
    VM("vm", "Microsoft.Compute/virtualMachines", "Virtual machine", Tab.OVERVIEW, Tab.IDENTITY, Tab.IMDS, Tab.ACCESS),
    APP("app", "Microsoft.Web/sites", "App", Tab.OVERVIEW, Tab.IDENTITY, Tab.TOKEN, Tab.ACCESS),
    IDENTITY("identity", "Microsoft.ManagedIdentity/userAssignedIdentities", "Managed identity", Tab.OVERVIEW, Tab.ROLES, Tab.ACCESS),
    VAULT("vault", "Microsoft.KeyVault/vaults", "Key vault", Tab.OVERVIEW, Tab.SECRETS, Tab.ACCESS),
    STORAGE("storage", "Microsoft.Storage/storageAccounts", "Storage account", Tab.OVERVIEW, Tab.ACCESS),
    SQL("sql", "Microsoft.Sql/servers", "SQL server", Tab.OVERVIEW, Tab.ACCESS),
    COSMOS("cosmos", "Microsoft.DocumentDB/databaseAccounts", "Cosmos DB account", Tab.OVERVIEW, Tab.ACCESS);

    /** A page about one thing. */
    public enum Tab {
        OVERVIEW("", "Overview"),
        IDENTITY("identity", "Identity"),
        IMDS("imds", "Call IMDS"),
        TOKEN("token", "Get a token"),
        SECRETS("secrets", "Secrets"),
        ROLES("roles", "Azure role assignments"),
        ACCESS("access", "Access control (IAM)");

        private final String slug;
        private final String title;

        Tab(String slug, String title) {
            this.slug = slug;
            this.title = title;
        }

        public String slug() {
            return slug;
        }

        public String title() {
            return title;
        }
    }

    private final String slug;
    private final String type;
    private final String label;
    private final List<Tab> tabs;

    Shape(String slug, String type, String label, Tab... tabs) {
        this.slug = slug;
        this.type = type;
        this.label = label;
        this.tabs = List.of(tabs);
    }

    public String slug() {
        return slug;
    }

    /** The type as Resource Manager spells it. */
    public String type() {
        return type;
    }

    public String label() {
        return label;
    }

    public List<Tab> tabs() {
        return tabs;
    }

    Optional<Tab> tab(String wanted) {
        return tabs.stream().filter(tab -> tab.slug().equals(wanted)).findFirst();
    }

    /** As it stands within a sentence. */
    public String noun() {
        return Character.isUpperCase(label.charAt(1)) || this == COSMOS ? label : label.toLowerCase(Locale.ROOT);
    }

    /** Whether code runs on it that can use identities. */
    public boolean isHost() {
        return this == VM || this == APP;
    }

    public static Optional<Shape> of(Resource resource) {
        return Stream.of(values()).filter(shape -> resource.isOfType(shape.type)).findFirst();
    }

    /** What stands in a resource group and is named so in addresses. */
    static Optional<Shape> named(String slug) {
        return Stream.of(values()).filter(shape -> shape != SUBSCRIPTION && shape != GROUP).filter(shape -> shape.slug.equals(slug)).findFirst();
    }
}
