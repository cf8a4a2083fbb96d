package fieldguide.web.sandbox.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class DirectoryPagesTest {
    private static final String PAGE = "/sandbox/directory";
    private static final String VM = "/sandbox/groups/rg1/vm/vm1/imds";
    private static final String PEM = """
            -----BEGIN CERTIFICATE-----
            %s
            -----END CERTIFICATE-----
            """;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    private Page graphToken() {
        return visitor.submit(visitor.get(VM), "form:has(#resource)", Map.of("resource", "https://graph.microsoft.com/", "header", "true"));
    }

    @Test
    void an_app_role_stands_in_the_next_token_and_goes_again() {
        Page page = visitor.get(PAGE);
        String machine = page.html().select("#grantee option:contains(vm1)").attr("value");
        Page granted = visitor.submit(page, "form:has(#grantee)", Map.of("principal", machine));
        assertThat(granted.text(".result .status")).isEqualTo("201 Created");
        assertThat(granted.text("table")).contains("vm1 (system-assigned identity) User.Read.All");

        Page token = graphToken();
        assertThat(token.text(".inspector")).contains("roles", "[\"User.Read.All\"]");

        Page revoked = visitor.submit(visitor.get(PAGE), "form:has([name=granted])", Map.of());
        assertThat(revoked.text(".result .status")).startsWith("204");
        assertThat(revoked.body()).contains("None is granted yet.");
    }

    @Test
    void a_redirect_address_is_registered_and_taken_away() {
        Page added = visitor.submit(visitor.get(PAGE), "form:has([name=address])", Map.of("address", " http://localhost:8400 "));
        assertThat(added.text("table")).contains("http://localhost:8400", "Desktop or mobile");
        assertThat(added.text(".timeline li")).contains("What is registered for the application fieldguide-tools was changed.");

        Page wrong = visitor.submit(visitor.get(PAGE), "form:has([name=address])", Map.of("address", "http://elsewhere.example"));
        assertThat(wrong.text(".result .message")).contains("redirectUris", "https address");

        Page removed = visitor.submit(visitor.get(PAGE), "form:has([name=without])", Map.of());
        assertThat(removed.body()).contains("nobody can sign in to it in a browser");
    }

    @Test
    void what_is_no_certificate_is_refused_with_the_reason() {
        Page wrong = visitor.submit(visitor.get(PAGE), "form:has([name=certificate])", Map.of("certificate", PEM.formatted("AAAA")));
        assertThat(wrong.text(".result .status")).startsWith("400 Bad Request");
        assertThat(wrong.text(".result .message")).contains("keyCredentials", "RSA key of 2,048 bits");
    }

    @Test
    void without_a_sandbox_there_is_no_directory() {
        assertThat(new Visitor(port).get(PAGE).path()).isEqualTo("/sandbox");
    }

    @Test
    void somebody_with_few_roles_grants_nothing() {
        visitor.submit(visitor.get("/sandbox/persona"), "form:has(#scope)", Map.of());
        Page refused = visitor.submit(visitor.get(PAGE), "form:has(#grantee)", Map.of());
        assertThat(refused.text(".result .status")).startsWith("403 Forbidden Authorization_RequestDenied");
    }

    @Test
    void while_the_metadata_service_is_updated_it_answers_410() {
        Page updating = visitor.submit(visitor.get(VM), "form:has([name=update])", Map.of());
        assertThat(updating.text(".blade [role=status]")).contains("is being updated for 20 seconds");

        Page gone = visitor.submit(updating, "form:has(#resource)", Map.of("header", "true"));
        assertThat(gone.text(".result .status")).startsWith("410 Gone");
    }
}
