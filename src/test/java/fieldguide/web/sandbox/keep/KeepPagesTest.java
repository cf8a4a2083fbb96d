package fieldguide.web.sandbox.keep;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class KeepPagesTest {
    private static final String PAGE = "/sandbox/keep";
    private static final String VM = "/sandbox/groups/rg1/vm/vm1";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    private Page take(String name) {
        return visitor.submit(visitor.get(PAGE), "form:has(#take)", Map.of("take", name));
    }

    private String share() {
        return visitor.submit(visitor.get(PAGE), "form:has(#share)", Map.of("share", "a friend")).text(".answer code");
    }

    @Test
    void what_was_deleted_after_the_snapshot_is_there_again_and_the_clock_is_back() {
        assertThat(take("all well").text(".notice")).isEqualTo("The snapshot \"all well\" was taken.");
        String before = visitor.get(PAGE).text(".clock time");
        visitor.submit(visitor.get(VM + "/delete"), "form:has(button.danger)", Map.of());
        visitor.submit(visitor.get(PAGE), ".timeline-head form", Map.of("hours", "24"));
        assertThat(visitor.get(VM).status()).isEqualTo(404);
        Page restored = visitor.submit(visitor.get(PAGE), ".kept form", Map.of());
        assertThat(restored.text(".notice")).isEqualTo("The sandbox is again what it was: all well.");
        assertThat(restored.text(".clock time").replaceFirst(":\\d\\d UTC", "")).isEqualTo(before.replaceFirst(":\\d\\d UTC", ""));
        assertThat(restored.text(".timeline li .step-text")).isEqualTo("The sandbox is again what it was: all well.");
        assertThat(visitor.get(VM + "/identity").status()).isEqualTo(200);
    }

    @Test
    void a_key_that_was_renewed_since_does_not_come_back_to_life() {
        take("before");
        Page renewed = visitor.submit(visitor.get("/sandbox/connect"), "form:has([value=secret])", Map.of());
        String secret = renewed.text(".answer code");
        visitor.submit(visitor.get(PAGE), ".kept form", Map.of());
        String line = visitor.get("/sandbox/connect").html().select("figure.code code:contains(grant_type)").text();
        String token = line.replaceFirst("(?s).*curl '(http[^']*)'.*", "$1");
        String client = line.replaceFirst("(?s).*client_id=([0-9a-f-]{36}).*", "$1");
        Page answer = visitor.send("POST", URI.create(token).getPath(), "grant_type=client_credentials&client_id=" + client
                + "&client_secret=" + secret + "&scope=https%3A%2F%2Fmanagement.azure.com%2F.default",
                "Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json");
        assertThat(answer.body()).contains("access_token");
    }

    @Test
    void a_snapshot_has_a_name_can_be_replaced_and_deleted() {
        assertThat(take(" ").text("#take-hint")).isEqualTo("Enter a name.");
        assertThat(take("x".repeat(61)).text("#take-hint")).isEqualTo("A name has at most 60 characters.");
        take("one");
        assertThat(take("one").html().select(".kept li")).hasSize(1);
        assertThat(visitor.submit(visitor.get(PAGE), ".kept form:has([name=forget])", Map.of()).html().select(".kept li")).isEmpty();
        for (int i = 0; i < 12; i++) {
            take("number " + i);
        }
        assertThat(take("one more").text("#take-hint")).startsWith("There are 12 snapshots already.");
    }

    @Test
    void a_link_shows_what_is_there_to_anybody_and_nothing_after_it_was_revoked() {
        visitor.submit(visitor.get(VM + "/imds"), "form:has(#resource)", Map.of());
        String link = share();
        assertThat(link).matches("http://.*/sandbox/shared/[0-9A-Za-z_-]{40,}");
        Visitor stranger = new Visitor(port);
        Page seen = stranger.get(URI.create(link).getPath());
        assertThat(seen.text(".blade")).contains("vm1 virtual machine rg1 its own", "Owner", "Microsoft Entra ID issues a token");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(seen.header("X-Robots-Tag")).contains("noindex");
        assertThat(seen.html().select(".blade form, .blade button, .blade input")).isEmpty();
        assertThat(visitor.get(PAGE).body()).as("told once").doesNotContain(URI.create(link).getPath());
        visitor.submit(visitor.get(PAGE), ".kept form:has([name=revoke])", Map.of());
        assertThat(stranger.get(URI.create(link).getPath()).status()).isEqualTo(404);
    }

    @Test
    void a_link_shows_no_secret_no_token_and_no_key() {
        Page called = visitor.submit(visitor.get(VM + "/imds"), "form:has(#resource)", Map.of());
        String token = called.text(".token").replace(" ", "");
        String door = visitor.get("/sandbox/connect").html().select(".connection code").first().text()
                .replaceFirst("(?s).*/vm/([^/]+)/.*", "$1");
        String seen = new Visitor(port).get(URI.create(share()).getPath()).body();
        assertThat(token).startsWith("ey");
        assertThat(seen).doesNotContain(token.substring(0, 40), "eyJ", "correct-horse", door);
    }

    @Test
    void nobody_restores_or_revokes_what_belongs_to_another() {
        take("mine");
        String link = share();
        String id = visitor.get(PAGE).html().select("[name=revoke]").val();
        Visitor other = new Visitor(port);
        other.submit(other.get("/sandbox"), "main form", Map.of("example", "false"));
        other.submit(other.get(PAGE), "form:has(#take)", Map.of("take", "theirs"));
        other.submit(other.get(PAGE), "form:has(#share)", Map.of("share", "somebody"));
        assertThat(other.submit(other.get(PAGE), ".kept form", Map.of("restore", "mine")).status()).isEqualTo(404);
        other.submit(other.get(PAGE), ".kept form:has([name=revoke])", Map.of("revoke", id));
        assertThat(visitor.get(URI.create(link).getPath()).status()).isEqualTo(200);
        assertThat(visitor.get("/sandbox/shared/" + id).status()).as("the id of a link is not the link").isEqualTo(404);
    }
}
