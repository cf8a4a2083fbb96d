package fieldguide.web.sandbox.chain;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class ChainPagesTest {
    private static final String PAGE = "/sandbox/chain";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    private Page run(String... fields) {
        var typed = new HashMap<String, String>();
        typed.put("host", "");
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        Page form = visitor.get(PAGE);
        typed.computeIfPresent("host", (name, value) -> value.equals("vm1") ? form.html().select("#host option").last().val() : value);
        return visitor.submit(form, ".blade form.form", typed);
    }

    private static List<String> asked(Page page) {
        return page.html().select("#result > .checks > li:not(:has(p:containsOwn(Not asked))):not(:has(p:containsOwn(Left out))) b > span:first-child")
                .eachText();
    }

    @Test
    void on_a_machine_with_an_identity_the_metadata_service_is_really_asked_and_wins() {
        Page page = run("host", "vm1", "cli", "works");
        assertThat(page.text("#result-title")).isEqualTo("Managed identity wins");
        assertThat(asked(page)).containsExactly("Environment", "Workload identity", "Managed identity");
        assertThat(page.text("#result details .status")).isEqualTo("200 OK");
        assertThat(page.text(".timeline li")).contains("Microsoft Entra ID issues a token");
    }

    @Test
    void a_machine_without_an_identity_lets_the_chain_go_on() {
        visitor.submit(visitor.get("/sandbox/groups/rg1/vm/vm1/identity"), "form:has(.switch)", Map.of("system", "off"));
        Page page = run("host", "vm1", "cli", "works");
        assertThat(page.text("#result-title")).isEqualTo("Azure CLI wins");
        assertThat(page.text("#result > .checks > li:nth-child(3) p")).isEqualTo("Identity not found. The chain goes on.");
    }

    @Test
    void at_home_the_first_tool_that_is_signed_in_wins_in_the_published_order() {
        Page page = run("powershell", "works", "azd", "works");
        assertThat(page.text("#result-title")).isEqualTo("Azure PowerShell wins");
        assertThat(asked(page)).containsExactly("Environment", "Workload identity", "Managed identity", "Visual Studio",
                "Visual Studio Code", "Azure CLI", "Azure PowerShell");
        assertThat(page.html().select("#powershell option[selected]").val()).as("what was set up is kept").isEqualTo("works");
    }

    @Test
    void a_service_credential_that_fails_ends_the_chain_and_a_developers_one_does_not_any_more() {
        Page ended = run("environment", "fails", "cli", "works");
        assertThat(ended.text("#result-title")).isEqualTo("No credential had a token");
        assertThat(asked(ended)).containsExactly("Environment");
        assertThat(run("visual-studio", "fails", "cli", "works").text("#result-title")).isEqualTo("Azure CLI wins");
        Page old = run("order", "module", "visual-studio", "fails", "cli", "works");
        assertThat(old.text("#result-title")).isEqualTo("No credential had a token");
        assertThat(asked(old)).containsExactly("Environment", "Managed identity", "Visual Studio");
    }

    @Test
    void an_environment_variable_shortens_the_chain() {
        assertThat(asked(run("only", "dev", "environment", "works", "cli", "works"))).containsExactly("Visual Studio", "Visual Studio Code", "Azure CLI");
        assertThat(asked(run("only", "prod", "cli", "works"))).containsExactly("Environment", "Workload identity", "Managed identity");
        assertThat(asked(run("only", "AzureDeveloperCliCredential", "azd", "works"))).containsExactly("Azure Developer CLI");
        assertThat(run("host", "vm1", "only", "dev").html().select("#result details")).as("nothing is asked that is left out").isEmpty();
    }
}
