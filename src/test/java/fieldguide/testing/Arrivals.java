package fieldguide.testing;

import fieldguide.account.Accounts;
import fieldguide.account.Role;
import java.util.Map;
import java.util.UUID;

/** Visitors who have an account of their own and are signed in. */
public final class Arrivals {
    private static final String PASSWORD = "tiny-green-boats";

    private Arrivals() {}

    public static Visitor as(Role role, int port, Accounts accounts) {
        String name = "arrival-" + UUID.randomUUID();
        Visitor newcomer = new Visitor(port);
        newcomer.submit(newcomer.get("/account/register?then=/account"), "main form", Map.of("name", name, "password", PASSWORD));
        if (role == Role.LEARNER) {
            return newcomer;
        }
        accounts.changeRole(accounts.like(name, 1).getFirst().id(), role);
        Visitor visitor = new Visitor(port);
        visitor.submit(visitor.get("/account/sign-in?then=/account"), "main form", Map.of("name", name, "password", PASSWORD));
        return visitor;
    }
}
