package fieldguide.web.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of a guest's sandbox when the guest turns out to be somebody. */
@ServedPortal
class GuestSandboxTest {
    private static final String PASSWORD = "tiny-green-boats";

    @LocalServerPort
    int port;

    private final String name = "eve-" + UUID.randomUUID();

    private void enter(Visitor visitor, String door) {
        visitor.submit(visitor.get("/account/" + door), "main form", Map.of("name", name, "password", PASSWORD));
    }

    private static Page example(Visitor visitor) {
        return visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    @Test
    void a_sandbox_comes_along_to_an_account_that_has_none() {
        var visitor = new Visitor(port);
        example(visitor);

        enter(visitor, "register");

        assertThat(visitor.get("/sandbox").html().select(".tree a").eachText()).anyMatch(link -> link.startsWith("vm1"));
    }

    @Test
    void an_account_keeps_its_own_and_the_page_tells_of_the_other() {
        var first = new Visitor(port);
        enter(first, "register");
        first.submit(first.get("/sandbox"), "main form", Map.of("example", "false"));
        var guest = new Visitor(port);
        example(guest);

        enter(guest, "sign-in");

        Page page = guest.get("/sandbox");
        assertThat(page.html().select(".tree a").eachText()).noneMatch(link -> link.startsWith("vm1"));
        assertThat(page.text(".timeline")).contains("The one you had as a guest", "was left behind");
    }
}
