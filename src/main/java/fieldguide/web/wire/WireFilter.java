package fieldguide.web.wire;

import fieldguide.sandbox.http.Response;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes what is meant for a sandbox before Spring Security sees it: its firewall would refuse the double and encoded
 * slashes that Azure's clients send.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class WireFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(WireFilter.class);
    private static final Pattern TENANT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final WireDoor door;
    private final SandboxApi api;
    private final TrustedProxies proxies;

    WireFilter(WireDoor door, SandboxApi api, TrustedProxies proxies) {
        this.door = door;
        this.api = api;
        this.proxies = proxies;
    }

    private enum Place {
        WIRE,
        API,
        TENANT
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> path = Incoming.path(request);
        Optional<Place> place = place(path);
        if (place.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        send(answer(place.get(), path, request), request, response);
    }

    private static Optional<Place> place(List<String> path) {
        String first = path.isEmpty() ? "" : path.getFirst().toLowerCase(Locale.ROOT);
        String second = path.size() < 2 ? "" : path.get(1).toLowerCase(Locale.ROOT);
        return first.equals("wire") ? Optional.of(Place.WIRE)
                : first.equals("api") && second.equals("sandboxes") ? Optional.of(Place.API)
                : TENANT.matcher(first).matches() || first.equals("common") || first.equals("adfs")
                ? Optional.of(Place.TENANT) : Optional.empty();
    }

    private Response answer(Place place, List<String> path, HttpServletRequest request) throws IOException {
        Optional<Incoming> incoming = Incoming.read(request, path).map(read -> proxies.withoutOurs(read, request));
        if (incoming.isEmpty()) {
            return Response.error(413, "RequestEntityTooLarge", "The body is larger than a megabyte.");
        }
        try {
            return switch (place) {
                case WIRE -> door.wire(incoming.get(), request);
                case API -> api.answer(incoming.get(), request);
                case TENANT -> door.tenant(incoming.get(), request);
            };
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The database did not answer a client of a sandbox: {}", e.getMessage());
            return Response.error(503, "ServiceUnavailable", "The database is out of reach. Try again in a moment.");
        }
    }

    /** Names a request for people who look for it, and is no secret. */
    private static String requestId() {
        ThreadLocalRandom any = ThreadLocalRandom.current();
        return new UUID(any.nextLong() & ~0xF000L | 0x4000, any.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    /** What a sandbox stores can be anything, also a page with scripts: the browser must not treat it as ours. */
    private static void send(Response answer, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("x-ms-request-id", requestId());
        request.getHeaders("x-ms-client-request-id").asIterator()
                .forEachRemaining(id -> response.setHeader("x-ms-client-request-id", id));
        answer.headers().fields().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        if (!request.getMethod().equals("HEAD")) {
            response.setContentLength(answer.body().length());
            response.getOutputStream().write(answer.body().toByteArray());
        }
    }
}
