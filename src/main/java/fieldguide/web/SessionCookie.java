package fieldguide.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/**
 * How a browser names its session: by a cookie that scripts cannot see and that ends with the browser. Assets have no
 * session, so that loading them asks no database, which may be away.
 */
@Component
final class SessionCookie implements HttpSessionIdResolver {
    private static final String NAME = "fieldguide-session";

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    SessionCookie() {
        DefaultCookieSerializer form = new DefaultCookieSerializer();
        form.setCookieName(NAME);
        form.setCookiePath("/");
        form.setUseHttpOnlyCookie(true);
        form.setSameSite("Lax");
        cookies.setCookieSerializer(form);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/") ? List.of() : cookies.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
