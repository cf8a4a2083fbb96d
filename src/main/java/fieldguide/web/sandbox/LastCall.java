package fieldguide.web.sandbox;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What was sent last and from which page; kept in the session, so that the answer is still there after a reload.
 *
 * @param sandbox in which it happened
 * @param page address of the page that shows it
 * @param back the same address with its query, to come back to
 * @param exchanges in the order in which they were sent
 */
public record LastCall(String sandbox, String page, String back, List<Exchange> exchanges) implements Serializable {
    private static final String NAME = LastCall.class.getName();

    public LastCall {
        exchanges = List.copyOf(exchanges);
    }

    void keep(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    public static Optional<LastCall> of(HttpSession session, String sandbox, String page) {
        return Optional.ofNullable(session).map(s -> s.getAttribute(NAME)).filter(LastCall.class::isInstance).map(LastCall.class::cast)
                .filter(last -> last.sandbox().equals(sandbox) && last.page().equals(page));
    }

    public Exchange last() {
        return exchanges.getLast();
    }

    /** Those before the last. */
    public List<Exchange> before() {
        return exchanges.subList(0, exchanges.size() - 1);
    }

    public boolean allowed() {
        return last().allowed();
    }

    /** The newest token in the answers; empty when there is none. */
    public String token() {
        return exchanges.stream().map(Exchange::token).filter(t -> !t.isEmpty()).reduce((first, second) -> second).orElse("");
    }
}
