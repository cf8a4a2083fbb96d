package fieldguide.sandbox.entra;

import fieldguide.sandbox.http.Outside;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Services that accept tokens, and the spellings of their resource URI. A trailing slash more or less is accepted. */
public enum Audience {
    ARM("Azure Resource Manager", List.of("https://management.azure.com", "https://management.core.windows.net",
            "797f4846-ba00-4fd7-ba43-dac1f8f63013")),
    VAULT("Azure Key Vault", List.of("https://vault.azure.net", "cfa8b339-82a2-471a-a3c9-0fc0be7a4093")),
    STORAGE("Azure Storage", List.of("https://storage.azure.com", "e406a681-f3d4-42a8-90b6-c2b029497af1")),
    GRAPH("Microsoft Graph", List.of("https://graph.microsoft.com", "https://graph.windows.net",
            "00000003-0000-0000-c000-000000000000")),
    SQL("Azure SQL Database", List.of("https://database.windows.net")),
    COSMOS("Azure Cosmos DB", List.of("https://cosmos.azure.com")),
    TOKEN_EXCHANGE("Microsoft Entra token exchange", List.of("api://AzureADTokenExchange")),
    OTHER("another Azure service", List.of("https://servicebus.azure.net", "https://eventhubs.azure.net",
            "https://ossrdbms-aad.database.windows.net", "https://datalake.azure.net", "https://batch.core.windows.net",
            "https://api.loganalytics.io", "https://monitor.azure.com", "https://azconfig.io",
            "https://cognitiveservices.azure.com", "https://ai.azure.com", "https://search.azure.com",
            "https://dev.azuresynapse.net", "https://digitaltwins.azure.net", "https://appconfig.azure.com",
            "https://containerregistry.azure.net", "https://relay.azure.net", "https://signalr.azure.com",
            "https://eventgrid.azure.net"));

    private static final Pattern STORAGE_ACCOUNT = Pattern.compile("https://[a-z0-9]+\\.blob\\.core\\.windows\\.net");
    private static final Pattern COSMOS_ACCOUNT =
            Pattern.compile("https://[a-z0-9-]+\\.documents\\.azure\\.com(:443)?");

    private static final Map<String, Audience> BY_SPELLING = Stream.of(values()).flatMap(audience ->
            audience.spellings.stream().map(spelling -> Map.entry(spelling.toLowerCase(Locale.ROOT), audience)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String title;
    private final List<String> spellings;

    Audience(String title, List<String> spellings) {
        this.title = title;
        this.spellings = spellings;
    }

    /** Plain name of the service. */
    public String title() {
        return title;
    }

    /** The spelling that Azure's documentation uses. */
    public String uri() {
        return spellings.getFirst();
    }

    public boolean accepts(String audience) {
        return of(audience).filter(this::equals).isPresent();
    }

    /** The service that a resource URI names. */
    public static Optional<Audience> of(String resource) {
        String bare = bare(resource);
        Audience known = BY_SPELLING.get(bare.toLowerCase(Locale.ROOT));
        return known != null ? Optional.of(known) : ofAccount(bare);
    }

    private static Optional<Audience> ofAccount(String bare) {
        return STORAGE_ACCOUNT.matcher(bare).matches() ? Optional.of(STORAGE)
                : COSMOS_ACCOUNT.matcher(bare).matches() ? Optional.of(COSMOS) : Optional.empty();
    }

    /** Whether a token can be had for it: a service of Azure, or Resource Manager or Graph under the caller's own address for it. */
    public static boolean isKnown(String resource, Outside outside) {
        return of(resource).isPresent() || ARM.isAt(resource, outside) || GRAPH.isAt(resource, outside);
    }

    /** Whether the resource is this service, in Azure's spelling or under the caller's own address for it. */
    public boolean is(String resource, Outside outside) {
        return accepts(resource) || isAt(resource, outside);
    }

    private boolean isAt(String resource, Outside outside) {
        String own = outside.base().apply(uri());
        return resource.equals(own) || resource.startsWith(own + "/");
    }

    /** What the directory says of a resource that is none. */
    public static String unknown(String resource, String tenant) {
        return "The resource principal named " + resource + " was not found in the tenant named " + tenant
                + ". This can happen if the application has not been installed by the administrator of the tenant or "
                + "consented to by any user in the tenant. You might have sent your authentication request to the wrong "
                + "tenant.";
    }

    private static String bare(String uri) {
        int end = uri.length();
        while (end > 0 && uri.charAt(end - 1) == '/') {
            end--;
        }
        return uri.substring(0, end);
    }
}
