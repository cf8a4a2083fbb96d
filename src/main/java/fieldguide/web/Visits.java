package fieldguide.web;

import fieldguide.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Begins and ends the sessions of accounts. */
@Component
public class Visits {
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy precautions;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Guests guests;

    Visits(SecurityContextRepository contexts, SessionAuthenticationStrategy precautions,
            FindByIndexNameSessionRepository<? extends Session> sessions, Guests guests) {
        this.contexts = contexts;
        this.precautions = precautions;
        this.sessions = sessions;
        this.guests = guests;
    }

    /** Signs an account in, with a new session id and new form tokens: nothing known before is worth anything now. */
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = new Visit(account.id(), account.name(), account.role()).authentication();
        request.getSession(true);
        precautions.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        guests.farewell(request, response);
    }

    /** Signs out here. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Signs an account out everywhere: its role is no longer what its sessions believe. */
    public void endAll(String owner) {
        sessions.findByPrincipalName(owner).keySet().forEach(sessions::deleteById);
    }

    /** Signs an account out everywhere but here, where the request's own session goes on. */
    public void endOthers(String owner, HttpServletRequest request) {
        String here = request.getSession().getId();
        sessions.findByPrincipalName(owner).keySet().stream()
                .filter(id -> !id.equals(here)).forEach(sessions::deleteById);
    }
}
