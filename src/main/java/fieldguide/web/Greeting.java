package fieldguide.web;

import fieldguide.account.Accounts;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the portal is, and once how its first admin signs in. */
@Component
class Greeting {
    private static final String ADMIN = "admin";

    private final Accounts accounts;
    private final Environment environment;

    Greeting(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext portal && portal.getWebServer() != null) {
            System.out.println(words(portal.getWebServer().getPort(), accounts.makeFirstAdmin(ADMIN)));
        }
    }

    private String words(int port, Optional<String> password) {
        String host = environment.getProperty("server.address", "127.0.0.1").replace("0.0.0.0", "127.0.0.1");
        String where = "%n  Fieldguide is open: http://%s:%d%n".formatted(host, port);
        return where + password.map(p -> """

                  Sign in as its admin, with a password that is shown this once and can be changed on the account page:
                      name      %s
                      password  %s
                """.formatted(ADMIN, p)).orElse("");
    }
}
