package fieldguide.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Around everything: failures that are no bug of ours become their status with a line in the log instead of a stack
 * trace a request. All others go on to the container, which logs them whole and asks for the error page too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            Optional<Integer> status = status(failure);
            if (status.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            LOG.warn("{} {} answered {}: {}", request.getMethod(), request.getRequestURI(), status.get(), root(failure).toString());
            response.sendError(status.get());
        }
    }

    private static Optional<Integer> status(Throwable failure) {
        if (Outage.caused(failure)) {
            return Optional.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return root(failure) instanceof InvalidParameterException tooMuch
                ? Optional.of(tooMuch.getErrorCode()) : Optional.empty();
    }

    private static Throwable root(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return cause == null || failure instanceof InvalidParameterException ? failure : root(cause);
    }
}
