package fieldguide.sandbox.entra;

import fieldguide.sandbox.cloud.Directory;
import fieldguide.sandbox.cloud.Registration;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The addresses to which users of an application come back from signing in ("Redirect URI restrictions and limitations"):
 * equal to the letter, but for the port of this machine's own address.
 */
public record Redirects(List<String> web, List<String> publicClient) {
    private static final int LONGEST = 256;
    /** Of the tools that every tenant knows. */
    private static final Redirects OF_TOOLS = new Redirects(List.of(), List.of("http://localhost"));

    static Redirects of(Directory directory, String clientId) {
        if (Clients.isTool(clientId)) {
            return OF_TOOLS;
        }
        Registration registration = directory.registration(clientId);
        return new Redirects(registration.web(), registration.publicClient());
    }

    boolean allow(String address) {
        return isWeb(address) || publicClient.stream().anyMatch(known -> same(known, address));
    }

    /** Whether who comes back there has to prove itself with a secret or certificate. */
    boolean isWeb(String address) {
        return web.stream().anyMatch(known -> same(known, address));
    }

    /** Whether an address may be registered: https, or http on the user's own machine. */
    public static boolean mayBeRegistered(String address) {
        return address.length() <= LONGEST && parsed(address).filter(uri -> uri.getHost() != null && uri.getFragment() == null
                && ("https".equals(uri.getScheme()) || isOwnMachine(uri))).isPresent();
    }

    private static boolean same(String known, String address) {
        Optional<URI> left = parsed(known);
        Optional<URI> right = parsed(address);
        return known.equals(address) || left.isPresent() && right.isPresent() && isOwnMachine(left.get()) && isOwnMachine(right.get())
                && withoutPort(left.get()).equals(withoutPort(right.get()));
    }

    private static boolean isOwnMachine(URI uri) {
        return "http".equals(uri.getScheme()) && ("localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost()));
    }

    private static String withoutPort(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getHost() + path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address)).filter(uri -> uri.getUserInfo() == null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
