package fieldguide.web.sandbox.persona;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class PersonaPagesTest {
    private static final String PAGE = "/sandbox/persona";
    private static final String ACT = "form:has(#scope)";
    private static final String IDENTITY = "/sandbox/groups/rg1/vm/vm1/identity";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    private Page act(Map<String, String> typed) {
        return visitor.submit(visitor.get(PAGE), ACT, typed);
    }

    private static String role(Page page, String name) {
        return page.html().select("label:has(span:containsOwn(" + name + ")) input").attr("value");
    }

    private Page attach() {
        Page form = visitor.get(IDENTITY);
        return visitor.submit(form, "form:has(#attach)", Map.of("attach", form.html().select("#attach option").attr("value")));
    }

    @Test
    void the_owner_sees_no_banner_and_what_the_first_choice_would_be() {
        Page page = visitor.get(PAGE);
        assertThat(page.html().select(".acting")).isEmpty();
        assertThat(page.text(".essentials")).isEqualTo("You act as You Roles Owner at the subscription, Key Vault Secrets Officer at kv1");
        assertThat(page.html().select("input[name=role][checked]").next().eachText()).singleElement().asString()
                .startsWith("Virtual Machine Contributor");
    }

    @Test
    void a_machine_contributor_switches_an_identity_on_but_may_not_attach_one_until_the_owner_helps() {
        act(Map.of("role", role(visitor.get(PAGE), "Virtual Machine Contributor")));
        Page off = visitor.submit(visitor.get(IDENTITY), "form:has(.switch)", Map.of("system", "off"));
        assertThat(off.text(".acting")).startsWith("You act as VM operator, with Virtual Machine Contributor at the subscription.");
        assertThat(off.text(".result .status")).isEqualTo("200 OK");
        Page refused = attach();
        assertThat(refused.text(".result .status")).startsWith("403 Forbidden LinkedAuthorizationFailed");
        assertThat(refused.text(".result .message")).contains("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action");
        assertThat(refused.text(".checks > li.fail:last-child p")).contains("userAssignedIdentities/assign/action");
        assertThat(refused.text(".remedies button")).startsWith("Assign Managed Identity Operator at id-shared");
        assertThat(refused.text(".remedies p")).endsWith("The owner makes them, not VM operator.");
        assertThat(visitor.submit(refused, ".remedies form", Map.of()).text(".result .status")).isEqualTo("201 Created");
        assertThat(attach().text(".result .status")).isEqualTo("200 OK");
    }

    @Test
    void roles_that_are_not_kept_go_and_the_owner_comes_back_to_the_same_page() {
        act(Map.of("role", role(visitor.get(PAGE), "Reader")));
        Page none = act(Map.of("keep", ""));
        assertThat(none.text(".acting")).startsWith("You act as VM operator, with no role at all.");
        Page refused = visitor.submit(visitor.get(IDENTITY), "form:has(.switch)", Map.of("system", "off"));
        assertThat(refused.text(".result .status")).startsWith("403 Forbidden AuthorizationFailed");
        assertThat(refused.text(".result .note")).startsWith("You are known, but none of your roles");
        Page owner = visitor.submit(refused, ".acting form", Map.of());
        assertThat(owner.path()).isEqualTo(IDENTITY);
        assertThat(owner.html().select(".acting")).isEmpty();
    }

    @Test
    void what_no_page_offers_is_said_to_be_missing_and_changes_nothing() {
        Page page = act(Map.of("role", "00000000-0000-0000-0000-000000000000"));
        assertThat(page.text("#problem")).startsWith("The specified role definition with ID");
        assertThat(page.html().select(".acting")).isEmpty();
    }
}
