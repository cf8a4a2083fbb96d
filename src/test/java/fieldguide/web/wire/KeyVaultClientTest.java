package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.exception.HttpResponseException;
import com.azure.core.exception.ResourceModifiedException;
import com.azure.core.exception.ResourceNotFoundException;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.policy.HttpPipelinePolicy;
import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import com.azure.security.keyvault.secrets.models.KeyVaultSecret;
import com.azure.security.keyvault.secrets.models.SecretProperties;
import fieldguide.testing.ServedPortal;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The unmodified Key Vault client library for Java works with a simulated vault as with a real one. */
@ServedPortal
class KeyVaultClientTest {
    private static final String SECRETS_USER = "4633458b-17de-408a-b874-0445c86b69e6";
    private static final String SECRETS_OFFICER = "b86a8fe4-44ce-4948-aee5-eccb2c155cd7";

    @LocalServerPort
    int port;

    private Suite suite;
    private JsonNode vm;
    private SecretClient secrets;

    @BeforeEach
    void a_vault_and_a_machine() {
        suite = new Suite(port);
        suite.group("rg1");
        vm = suite.vm("rg1", "vm1");
        suite.vault("rg1", "kv1");
        suite.assign(SECRETS_OFFICER, Suite.claims(suite.personaToken("https://vault.azure.net")).path("oid").asString(), "");
        secrets = new SecretClientBuilder().vaultUrl("https://kv1.vault.azure.net").credential(Rewriting.owner(suite))
                .httpClient(new Rewriting(suite)).buildClient();
    }

    @Test
    void secrets_are_set_read_changed_and_listed_with_their_versions() {
        KeyVaultSecret first = secrets.setSecret("s1", "one");
        secrets.setSecret(new KeyVaultSecret("s1", "two").setProperties(new SecretProperties().setContentType("text/plain")
                .setTags(Map.of("color", "green"))));

        assertThat(secrets.getSecret("s1").getValue()).isEqualTo("two");
        assertThat(secrets.getSecret("s1").getProperties().getTags()).containsEntry("color", "green");
        assertThat(secrets.getSecret("s1", first.getProperties().getVersion()).getValue()).isEqualTo("one");
        assertThat(secrets.listPropertiesOfSecretVersions("s1")).hasSize(2);
        secrets.updateSecretProperties(secrets.getSecret("s1").getProperties().setEnabled(false));
        assertThatThrownBy(() -> secrets.getSecret("s1")).isInstanceOf(HttpResponseException.class)
                .hasMessageContaining("SecretDisabled");
        assertThatThrownBy(() -> secrets.getSecret("none")).isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("SecretNotFound");
    }

    @Test
    void a_deleted_secret_is_recovered_then_purged_and_restored_from_its_backup() {
        secrets.setSecret("s1", "one");
        byte[] backup = secrets.backupSecret("s1");
        secrets.beginDeleteSecret("s1").setPollInterval(Duration.ofMillis(100)).waitForCompletion(Duration.ofSeconds(30));
        assertThatThrownBy(() -> secrets.setSecret("s1", "two")).isInstanceOf(ResourceModifiedException.class)
                .hasMessageContaining("ObjectIsDeletedButRecoverable");
        secrets.beginRecoverDeletedSecret("s1").setPollInterval(Duration.ofMillis(100)).waitForCompletion(Duration.ofSeconds(30));
        assertThat(secrets.getSecret("s1").getValue()).isEqualTo("one");

        secrets.beginDeleteSecret("s1").setPollInterval(Duration.ofMillis(100)).waitForCompletion(Duration.ofSeconds(30));
        secrets.purgeDeletedSecret("s1");
        assertThat(secrets.listDeletedSecrets()).isEmpty();
        secrets.restoreSecretBackup(backup);

        assertThat(secrets.getSecret("s1").getValue()).isEqualTo("one");
    }

    @Test
    void a_machine_is_refused_until_it_has_the_role() {
        secrets.setSecret("s1", "one");
        SecretClient machine = new SecretClientBuilder().vaultUrl("https://kv1.vault.azure.net")
                .credential(Rewriting.machine(suite, "vm1")).httpClient(new Rewriting(suite)).buildClient();
        assertThatThrownBy(() -> machine.getSecret("s1")).isInstanceOf(HttpResponseException.class)
                .hasMessageContaining("ForbiddenByRbac");

        suite.assign(SECRETS_USER, vm.path("identity").path("principalId").asString(),
                "/resourceGroups/rg1/providers/Microsoft.KeyVault/vaults/kv1");

        assertThat(machine.getSecret("s1").getValue()).isEqualTo("one");
        assertThatThrownBy(() -> machine.setSecret("s1", "two")).hasMessageContaining("setSecret/action");
    }

    @Test
    void the_pages_of_a_long_list_are_followed_over_plain_http_too() {
        String token = suite.personaToken("https://vault.azure.net");
        HttpPipelinePolicy bearer = (call, next) -> {
            call.getHttpRequest().getHeaders().set(com.azure.core.http.HttpHeaderName.AUTHORIZATION, "Bearer " + token);
            return next.process();
        };
        SecretClient plain = new SecretClientBuilder().vaultUrl(suite.portal + "/wire/" + suite.at("id") + "/vault/kv1")
                .pipeline(new HttpPipelineBuilder().policies(bearer).build()).buildClient();
        IntStream.range(0, 26).forEach(i -> plain.setSecret("s" + i, "value"));

        assertThat(plain.listPropertiesOfSecrets()).hasSize(26).extracting(SecretProperties::getName).contains("s0", "s25");
    }
}
