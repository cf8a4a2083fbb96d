package fieldguide.web.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Knows the reverse proxies in front of the portal. Each adds the address it was called from to {@code X-Forwarded-For};
 * what is left without their part is what the client itself sent, and that counts as a proxy of its own.
 */
@Component
class TrustedProxies {
    static final String HEADER = "X-Forwarded-For";
    private final List<IpAddressMatcher> trusted;

    TrustedProxies(WireProperties properties) {
        trusted = properties.trustedProxies().stream().map(TrustedProxies::matcher).toList();
    }

    private static IpAddressMatcher matcher(String range) {
        try {
            return new IpAddressMatcher(range.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("fieldguide.trusted-proxies: '" + range
                    + "' is neither an address nor a range such as 10.0.0.0/8", e);
        }
    }

    /** The address of the client, as the outermost trusted proxy saw it. */
    String client(HttpServletRequest request) {
        return peeled(request).client();
    }

    /** What the client sent, without what the trusted proxies added. */
    Incoming withoutOurs(Incoming incoming, HttpServletRequest request) {
        if (!incoming.headers().has(HEADER)) {
            return incoming;
        }
        List<String> sent = peeled(request).sent();
        return incoming.with(HEADER, sent.isEmpty() ? List.of() : List.of(String.join(", ", sent)));
    }

    private record Peeled(String client, List<String> sent) {}

    private Peeled peeled(HttpServletRequest request) {
        var hops = new ArrayList<>(Collections.list(request.getHeaders(HEADER)).stream()
                .flatMap(value -> Stream.of(value.split(",", -1))).map(String::strip).toList());
        String peer = request.getRemoteAddr();
        while (!hops.isEmpty() && isTrusted(peer)) {
            peer = hops.removeLast();
        }
        return new Peeled(peer, hops);
    }

    private boolean isTrusted(String address) {
        return address.matches("[0-9a-fA-F:.]+") && trusted.stream().anyMatch(range -> range.matches(address));
    }
}
