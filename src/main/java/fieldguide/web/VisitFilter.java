package fieldguide.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes on the request who visits, so that an error page still knows when the session is out of reach. */
final class VisitFilter extends OncePerRequestFilter {
    private static final String NOTE = Visit.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Visit visit) {
            request.setAttribute(NOTE, visit);
        }
        chain.doFilter(request, response);
    }

    /** Assets look no session up, and so need no database. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/") || request.getRequestURI().startsWith("/actuator/");
    }

    static Optional<Visit> visit(HttpServletRequest request) {
        return request.getAttribute(NOTE) instanceof Visit visit ? Optional.of(visit) : Optional.empty();
    }
}
