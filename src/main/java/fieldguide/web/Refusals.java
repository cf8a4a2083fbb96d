package fieldguide.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells a reader who may not go on what to do instead. A path that leads nowhere is not found rather than forbidden. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    /** Request attribute: which of the error pages' special cases it is. */
    static final String REASON = Refusals.class.getName();

    private final ObjectProvider<HandlerMapping> mappings;

    Refusals(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Nobody is signed in where somebody must be. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (leadsNowhere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isReading(request)) {
            request.setAttribute(REASON, Reason.SIGNED_OUT);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", signIn("/"));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(signIn(withQuery(request)));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (leadsNowhere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (e instanceof CsrfException) {
            request.setAttribute(REASON, Reason.FORM_EXPIRED);
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isReading(HttpServletRequest request) {
        return List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()).contains(request.getMethod());
    }

    private static String withQuery(HttpServletRequest request) {
        return request.getQueryString() == null ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static String signIn(String then) {
        return UriComponentsBuilder.fromPath("/account/sign-in").queryParam("then", "{then}")
                .encode().buildAndExpand(then).toUriString();
    }

    private boolean leadsNowhere(HttpServletRequest request) {
        return mappings.orderedStream().noneMatch(mapping -> leadsSomewhere(mapping, request));
    }

    /** Another method of the same path counts, and so does whatever else stands in the way there. */
    private static boolean leadsSomewhere(HandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception e) {
            return true;
        }
    }

    enum Reason { SIGNED_OUT, FORM_EXPIRED }
}
