package fieldguide.web.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class CreationPagesTest {
    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/sandbox"), "main form", Map.of("example", "true"));
    }

    private Page create(String kind, Map<String, String> typed) {
        return visitor.submit(visitor.get("/sandbox/create/" + kind), ".blade form", typed);
    }

    @Test
    void a_name_that_azure_refuses_is_refused_beside_its_field_and_nothing_typed_is_lost() {
        Page page = create("vault", Map.of("group", "rg1", "name", "1vault", "first", "api-key", "value", "invented"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#name-hint")).startsWith("InvalidResourceName: The name '1vault' is not valid");
        assertThat(page.html().select("#name").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.html().select("#name").val()).isEqualTo("1vault");
        assertThat(page.html().select("#first").val()).isEqualTo("api-key");
        assertThat(page.html().select("#value").val()).isEqualTo("invented");
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        assertThat(create("vm", Map.of("group", "rg1", "name", "VM1")).text("#name-hint")).isEqualTo("There is a virtual machine VM1 already.");
        assertThat(create("vault", Map.of("group", "rg2", "name", "kv1")).text("#name-hint")).startsWith("VaultAlreadyExists");
    }

    @Test
    void what_cannot_stand_in_an_address_is_no_name() {
        assertThat(create("groups", Map.of("name", "a/b")).text("#name-hint")).startsWith("A name has no spaces");
        assertThat(create("vm", Map.of("group", "", "name", "")).html().select(".hint.fault").eachText())
                .containsExactly("Name a resource group: everything lives in one.", "Enter a name.");
    }

    @Test
    void names_with_letters_from_anywhere_have_pages() {
        Page group = create("groups", Map.of("name", "Übung.(1)"));
        assertThat(group.status()).isEqualTo(200);
        assertThat(group.text("h1")).isEqualTo("Übung.(1) | Overview");
        Page vm = create("vm", Map.of("group", "Übung.(1)", "name", "vm-2", "system", "true"));
        assertThat(vm.text("h1")).isEqualTo("vm-2 | Overview");
        assertThat(visitor.submit(visitor.get(vm.uri().getRawPath() + "/imds"), "form:has(#resource)", Map.of()).text(".result .status")).isEqualTo("200 OK");
    }

    @Test
    void a_secret_needs_a_role_for_data_even_of_the_owner() {
        create("vault", Map.of("group", "rg1", "name", "kv2"));
        Page refused = visitor.submit(visitor.get("/sandbox/groups/rg1/vault/kv2/secrets"), "form:has(#value)", Map.of("secret", "api-key", "value", "invented"));
        assertThat(refused.text(".result .status")).startsWith("403 Forbidden");
        assertThat(refused.html().select("#secret").val()).isEqualTo("api-key");
        visitor.submit(refused, ".remedies form:has(button:contains(Officer))", Map.of());
        Page set = visitor.submit(visitor.get("/sandbox/groups/rg1/vault/kv2/secrets"), "form:has(#value)", Map.of("secret", "api-key", "value", "invented"));
        assertThat(set.text(".secrets li")).isEqualTo("api-key");
        Page badName = visitor.submit(set, "form:has(#value)", Map.of("secret", "no spaces", "value", "x"));
        assertThat(badName.text("#secret-hint")).contains("letters, digits or hyphens");
        assertThat(badName.html().select("#secret").val()).isEqualTo("no spaces");
    }

    @Test
    void a_vault_by_access_policy_lets_its_maker_set_the_first_secret() {
        Page page = create("vault", Map.of("group", "rg1", "name", "kv3", "model", "policy", "first", "api-key", "value", "invented"));
        assertThat(page.text(".secrets li")).isEqualTo("api-key");
        assertThat(page.text(".result > .answer .status")).isEqualTo("200 OK");
    }

    @Test
    void hosts_and_services_of_every_kind_are_created_and_have_pages() {
        assertThat(create("app", Map.of("group", "rg1", "name", "fn1", "model", "function", "system", "true")).text("h1")).isEqualTo("fn1 | Overview");
        assertThat(visitor.get("/sandbox/groups/rg1/app/fn1/identity").html().select("input[value=on]").hasAttr("checked")).isTrue();
        assertThat(create("storage", Map.of("group", "rg1", "name", "stshared", "first", "reports")).text(".essentials")).contains("Containers reports");
        assertThat(create("sql", Map.of("group", "rg1", "name", "sql1", "first", "orders")).text(".essentials")).contains("Databases orders", "admin You");
        assertThat(create("cosmos", Map.of("group", "rg1", "name", "cosmos1")).text(".essentials")).contains("cosmos1.documents.azure.com");
        assertThat(visitor.get("/sandbox").text(".tree")).contains("fn1", "stshared", "sql1", "cosmos1");
        assertThat(create("storage", Map.of("group", "rg1", "name", "stother", "first", "No Capitals")).text("#first-hint")).contains("3 to 63 lower-case");
        assertThat(create("sql", Map.of("group", "rg1", "name", "SQL!")).text("#name-hint")).contains("lower-case letters");
        for (String kind : new String[] {"sql/sql1", "cosmos/cosmos1", "storage/stshared", "app/fn1"}) {
            assertThat(visitor.submit(visitor.get("/sandbox/groups/rg1/" + kind + "/delete"), ".blade form", Map.of()).status()).isEqualTo(200);
        }
        assertThat(visitor.get("/sandbox").text(".tree")).doesNotContain("fn1", "stshared", "sql1", "cosmos1");
    }

    @Test
    void code_in_an_app_gets_a_token_with_its_header_and_reads_a_secret_with_a_role() {
        create("app", Map.of("group", "rg1", "name", "app1", "system", "true"));
        Page form = visitor.get("/sandbox/groups/rg1/app/app1/token");
        Page token = visitor.submit(form, "form:has(#resource)", Map.of());
        assertThat(token.text(".result .status")).isEqualTo("200 OK");
        assertThat(token.text(".result")).contains("$IDENTITY_ENDPOINT", "X-Identity-Header: $IDENTITY_HEADER");
        assertThat(token.text(".inspector")).contains("app1, system-assigned");
        Page without = visitor.submit(form, "form:has(#resource)", Map.of("header", ""));
        assertThat(without.text(".result .status")).startsWith("401");
        assertThat(without.text(".result .note")).contains("IDENTITY_HEADER");
        Page secrets = visitor.get("/sandbox/groups/rg1/vault/kv1/secrets");
        Page refused = visitor.submit(secrets, ".read-secret", Map.of("from", "app:rg1/app1:"));
        assertThat(refused.text(".result > .answer .status")).startsWith("403 Forbidden");
    }

    @Test
    void a_deleted_vault_is_recovered_with_its_secrets_or_purged() {
        assertThat(visitor.get("/sandbox/deleted").text(".empty")).startsWith("No key vault");
        visitor.submit(visitor.get("/sandbox/groups/rg1/vault/kv1/delete"), ".blade form", Map.of());
        Page deleted = visitor.get("/sandbox/deleted");
        assertThat(deleted.text(".choices")).contains("kv1", "Was in rg1, westeurope");
        assertThat(visitor.submit(deleted, ".choices form.recover", Map.of("recover", "kv1")).text(".result .status")).isEqualTo("201 Created");
        assertThat(visitor.get("/sandbox/groups/rg1/vault/kv1/secrets").text(".secrets")).isEqualTo("db-password");
        visitor.submit(visitor.get("/sandbox/groups/rg1/vault/kv1/delete"), ".blade form", Map.of());
        assertThat(visitor.submit(visitor.get("/sandbox/deleted"), ".choices form.purge", Map.of("purge", "kv1")).text(".empty")).startsWith("No key vault");
    }

    @Test
    void tools_of_ones_own_find_addresses_and_a_key_that_is_shown_once() {
        Page page = visitor.get("/sandbox/connect");
        String imds = page.text(".connection code").replaceFirst(".*'(http[^']*)'.*", "$1").replaceFirst("^http://127.0.0.1:" + port, "");
        assertThat(visitor.get(imds, "Metadata", "true").body()).contains("access_token");
        Page renewed = visitor.submit(page, "form:has(button[value=key])", Map.of("renew", "key"));
        String key = renewed.text(".answer.allowed code");
        String arm = renewed.text("dl.essentials code").replaceFirst("^http://127.0.0.1:" + port, "");
        String groups = arm + "/subscriptions/" + renewed.html().select("dl.essentials dd").get(3).text() + "/resourceGroups?api-version=2024-03-01";
        assertThat(visitor.get(groups, "Authorization", "Bearer " + key).body()).contains("rg1");
        assertThat(visitor.get("/sandbox/connect").html().select(".answer.allowed")).isEmpty();
    }
}
