package fieldguide.web.wire;

import fieldguide.sandbox.http.Outside;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Knows under which address callers reach the portal. */
@Component
public class Origin {
    /** Words of the portal's addresses, by the end of the host names that they stand for. */
    private static final Map<String, String> NAMED = Map.of(".vault.azure.net", "vault", ".blob.core.windows.net", "blob",
            ".database.windows.net", "sql", ".documents.azure.com", "cosmos");
    private final WireProperties properties;

    Origin(WireProperties properties) {
        this.properties = properties;
    }

    /** Scheme, host and port, without a trailing slash. */
    public String of(HttpServletRequest request) {
        String configured = properties.publicUrl();
        if (configured != null && !configured.isBlank()) {
            return configured.strip().replaceFirst("/+$", "");
        }
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    /** For callers that use the portal's own addresses. */
    public Outside wire(HttpServletRequest request, String sandbox) {
        String origin = of(request);
        return new Outside(origin, base -> wire(origin + "/wire/" + sandbox, origin, base));
    }

    static String wire(String wire, String origin, String base) {
        String host = base.substring(base.indexOf("://") + 3);
        return switch (host) {
            case "management.azure.com" -> wire + "/arm";
            case "graph.microsoft.com" -> wire + "/graph";
            case "login.microsoftonline.com" -> origin;
            default -> NAMED.entrySet().stream().filter(e -> host.endsWith(e.getKey())).findFirst()
                    .map(e -> wire + "/" + e.getValue() + "/" + host.substring(0, host.length() - e.getKey().length()))
                    .orElse(base);
        };
    }
}
