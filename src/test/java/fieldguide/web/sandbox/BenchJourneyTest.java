package fieldguide.web.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way from a machine to a secret and back, by forms alone. */
@ServedPortal
class BenchJourneyTest {
    private static final String VM = "/sandbox/groups/rg1/vm/vm1";
    private static final String VAULT = "/sandbox/groups/rg1/vault/kv1";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    private Page begin() {
        return visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    private Page read() {
        return visitor.submit(visitor.get(VAULT + "/secrets"), "form.read-secret", Map.of("from", "vm:rg1/vm1:", "secret", "db-password"));
    }

    private Page callMetadata(Map<String, String> typed) {
        return visitor.submit(visitor.get(VM + "/imds"), "form:has(#resource)", typed);
    }

    @Test
    void before_there_is_a_sandbox_the_page_says_what_one_is() {
        Page page = visitor.get("/sandbox");
        assertThat(page.text("h1")).isEqualTo("A cloud of your own, to try things in");
        assertThat(page.html().select("main button").eachText()).containsExactly("Create my sandbox", "Start with an example");
    }

    @Test
    void an_empty_sandbox_leads_to_the_first_machine_and_makes_its_group_along_with_it() {
        Page empty = visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "false"));
        assertThat(empty.text(".blade .empty")).contains("Create a virtual machine");
        Page made = visitor.submit(visitor.get("/sandbox/create/vm"), ".blade form", Map.of("group", "rg9", "name", "web1", "system", "true"));
        assertThat(made.path()).isEqualTo("/sandbox/groups/rg9/vm/web1");
        assertThat(made.html().select(".result .status").eachText()).allMatch(status -> status.contains("201 Created"));
        assertThat(made.text(".result .note")).isEqualTo("The resource group rg9 was created.");
        assertThat(made.html().select(".tree a").eachText()).anyMatch(link -> link.startsWith("web1"));
        assertThat(made.html().select(".tries .done").eachText()).hasSize(1);
    }

    @Test
    void a_token_from_the_metadata_service_is_taken_apart_and_verified() {
        begin();
        Page page = callMetadata(Map.of());
        assertThat(page.text(".result .status")).isEqualTo("200 OK");
        assertThat(page.text(".signature.valid")).startsWith("Signature verified");
        assertThat(page.text(".token-title")).isEqualTo("vm1, system-assigned, for Azure Key Vault");
        assertThat(page.html().select(".claims tbody tr:has(th:matchesOwn(^oid$)) a").attr("href")).isEqualTo(VM);
        assertThat(page.html().select(".claims tbody th").eachText()).contains("aud", "iss", "exp", "appid", "oid", "tid", "xms_mirid");
        assertThat(page.text(".claims tr:has(th:matchesOwn(^iss$)) .why")).contains("https://sts.windows.net/");
    }

    @Test
    void without_its_header_the_metadata_service_refuses_and_the_page_says_why() {
        begin();
        Page page = callMetadata(Map.of("header", "false"));
        assertThat(page.text(".result .status")).startsWith("400 Bad Request");
        assertThat(page.text(".result .message")).isEqualTo("Required metadata header not specified");
        assertThat(page.text(".result .note")).contains("Metadata: true");
    }

    @Test
    void a_refused_secret_shows_the_checks_and_the_role_that_would_help_and_with_it_the_secret_can_be_read() {
        begin();
        Page refused = read();
        assertThat(refused.text(".answer.refused .status")).isEqualTo("403 Forbidden");
        assertThat(refused.html().select(".checks > li.pass > b").eachText()).startsWith("Format passed");
        assertThat(refused.html().select(".checks > li.fail > b").eachText()).containsExactly("Scope chain failed", "Action failed");
        assertThat(refused.text(".checks > li.fail:last-child p")).contains("Microsoft.KeyVault/vaults/secrets/getSecret/action");
        assertThat(refused.text(".remedies button.primary")).isEqualTo("Assign Key Vault Secrets User at kv1");
        Page assigned = visitor.submit(refused, ".remedies form", Map.of());
        assertThat(assigned.path()).isEqualTo(VAULT + "/secrets");
        assertThat(assigned.text(".answer.allowed .note")).isEqualTo("vm1 (system-assigned identity) has the role Key Vault Secrets User at kv1.");
        Page allowed = read();
        assertThat(allowed.text(".result > .answer.allowed .status")).isEqualTo("200 OK");
        assertThat(allowed.text(".result > .answer.allowed pre")).contains("correct-horse-battery-staple");
        assertThat(allowed.html().select(".tries .done")).hasSize(5);
    }

    @Test
    void switching_off_and_on_makes_another_principal_and_leaves_the_role_to_nobody() {
        begin();
        visitor.submit(read(), ".remedies form", Map.of());
        String first = visitor.get(VM + "/identity").text(".essentials dd code");
        visitor.submit(visitor.get(VM + "/identity"), "form:has(.switch)", Map.of("system", "off"));
        Page on = visitor.submit(visitor.get(VM + "/identity"), "form:has(.switch)", Map.of("system", "on"));
        assertThat(on.text(".essentials dd code")).isNotEqualTo(first).hasSize(36);
        assertThat(visitor.get(VAULT + "/access").text("tr.orphaned td")).startsWith("Identity not found");
        Page removed = visitor.submit(visitor.get(VAULT + "/access"), "tr.orphaned form", Map.of());
        assertThat(removed.html().select("tr.orphaned")).isEmpty();
    }

    @Test
    void a_user_assigned_identity_is_attached_and_detached_and_outlives_the_machine() {
        begin();
        Page form = visitor.get(VM + "/identity");
        String identity = form.html().select("#attach option").attr("value");
        Page attached = visitor.submit(form, "form:has(#attach)", Map.of("attach", identity));
        assertThat(attached.text(".blade table td a")).isEqualTo("id-shared");
        Page detached = visitor.submit(attached, "form:has([name=detach])", Map.of());
        assertThat(detached.text(".blade")).contains("None is attached.");
        visitor.submit(detached, "form:has(#attach)", Map.of("attach", identity));
        Page confirm = visitor.get(VM + "/delete");
        assertThat(confirm.html().select(".loss").get(0).text()).contains("The virtual machine vm1", "Its service principal");
        assertThat(confirm.html().select(".loss").get(1).text()).contains("The user-assigned identity id-shared");
        Page deleted = visitor.submit(confirm, "form:has(button.danger)", Map.of());
        assertThat(deleted.path()).isEqualTo("/sandbox/groups/rg1");
        assertThat(deleted.text(".result .note")).contains("The service principal vm1 is gone");
        assertThat(visitor.get(VM).status()).isEqualTo(404);
        assertThat(visitor.get("/sandbox/groups/rg1/identity/id-shared").text(".essentials")).contains("Nothing yet");
    }

    @Test
    void a_token_of_a_deleted_machine_works_until_it_expires() {
        begin();
        visitor.submit(read(), ".remedies form", Map.of());
        visitor.submit(visitor.get(VM + "/delete"), "form:has(button.danger)", Map.of());
        Page form = visitor.get(VAULT + "/secrets");
        String token = form.html().select("#from option").attr("value");
        assertThat(token).startsWith("token:");
        Map<String, String> with = Map.of("from", token, "secret", "db-password");
        assertThat(visitor.submit(form, "form.read-secret", with).text(".result .status")).isEqualTo("200 OK");
        Page later = visitor.submit(form, ".timeline-head form", Map.of("hours", "24"));
        assertThat(later.text(".signature.invalid")).startsWith("Expired at");
        Page expired = visitor.submit(later, "form.read-secret", with);
        assertThat(expired.text(".result .status")).startsWith("401 Unauthorized");
        assertThat(expired.text(".checks .fail")).startsWith("Lifetime");
    }

    @Test
    void two_tokens_stand_side_by_side() {
        begin();
        callMetadata(Map.of());
        String identity = visitor.get(VM + "/identity").html().select("#attach option").attr("value");
        visitor.submit(visitor.get(VM + "/identity"), "form:has(#attach)", Map.of("attach", identity));
        String client = visitor.get(VM + "/imds").html().select("#client option:contains(id-shared)").attr("value");
        Page page = callMetadata(Map.of("client", client));
        assertThat(page.text(".token-title")).isEqualTo("id-shared, user-assigned, for Azure Key Vault");
        Page comparison = visitor.get(page.html().select("a[href*=/compare]").attr("href"));
        assertThat(comparison.html().select("tr.differs th code").eachText()).contains("appid", "oid", "xms_mirid").doesNotContain("tid", "xms_az_rid");
    }

    @Test
    void a_reset_takes_everything_but_the_sandbox() {
        begin();
        Page page = visitor.submit(visitor.get("/sandbox/reset"), "form:has(button.danger)", Map.of());
        assertThat(page.path()).isEqualTo("/sandbox");
        assertThat(page.text(".blade .empty")).startsWith("Nothing is here yet.");
        assertThat(page.html().select(".timeline li")).isEmpty();
    }

    @Test
    void nobody_reaches_the_sandbox_of_another() {
        begin();
        Visitor other = new Visitor(port);
        other.submit(other.get("/sandbox"), "main form", Map.of("example", "false"));
        assertThat(other.get(VM).status()).isEqualTo(404);
        assertThat(other.get("/sandbox").html().select(".tree ul a").eachText()).hasSize(1).noneMatch(text -> text.startsWith("rg1"));
    }

    @Test
    void the_sandbox_of_a_guest_comes_along_to_the_account_and_goes_with_it() {
        begin();
        String name = "bench-" + UUID.randomUUID();
        visitor.submit(visitor.get("/account/register"), "main form", Map.of("name", name, "password", "tiny-green-boats"));
        assertThat(visitor.get(VM + "/identity").status()).isEqualTo(200);
        visitor.submit(visitor.get("/account"), "form[action='/account/delete']", Map.of("password", "tiny-green-boats"));
        assertThat(visitor.get("/sandbox").text("h1")).isEqualTo("A cloud of your own, to try things in");
    }
}
