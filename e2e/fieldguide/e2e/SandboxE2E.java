package fieldguide.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Identity, machine, token, secret: with scripts and without. */
class SandboxE2E extends Journey {

    @Test
    void from_an_identity_to_a_decoded_token_and_a_secret() {
        fromIdentityToSecret(visitor());
    }

    @Test
    void the_same_without_scripts() {
        fromIdentityToSecret(visitorWithoutScripts());
    }

    private static void fromIdentityToSecret(Page page) {
        SandboxPage bench = SandboxPage.begin(page);
        bench.createVm("rg1", "vm1");
        bench.createVault("rg1", "kv1", "db-password", "correct-horse");
        callMetadata(bench);
        readSecret(bench);
        shareAnIdentity(bench);
        deleteTheMachine(bench);
    }

    private static void callMetadata(SandboxPage bench) {
        bench.go("vm1", "Call IMDS");
        bench.press("Call IMDS");
        assertThat(bench.answer()).containsText("200 OK");
        assertThat(bench.page().locator(".signature.valid").first()).containsText("Signature verified");
        assertThat(bench.claim("aud")).containsText("https://vault.azure.net");
        assertThat(bench.claim("oid").locator("a")).hasText("vm1");
    }

    private static void readSecret(SandboxPage bench) {
        bench.go("kv1", "Secrets");
        bench.press("Read the secret");
        assertThat(bench.answer()).containsText("403 Forbidden");
        assertThat(bench.page().locator(".checks .fail").last()).containsText("getSecret/action");
        bench.press("Assign Key Vault Secrets User at kv1");
        assertThat(bench.answer()).containsText("has the role Key Vault Secrets User at kv1");
        bench.press("Read the secret");
        assertThat(bench.answer()).containsText("correct-horse");
    }

    private static void shareAnIdentity(SandboxPage bench) {
        bench.createIdentity("rg1", "id-shared");
        bench.go("vm1", "Identity");
        bench.press("Attach");
        assertThat(bench.answer()).containsText("The user-assigned identity id-shared is attached to vm1.");
    }

    private static void deleteTheMachine(SandboxPage bench) {
        bench.page().locator(".blade .views a").first().click();
        bench.heading("vm1 | Overview");
        bench.link("Delete vm1 …");
        bench.press("Delete vm1");
        assertThat(bench.answer()).containsText("The service principal vm1 is gone from Microsoft Entra ID.");
        assertThat(bench.tree()).containsText("id-shared");
        assertThat(bench.tree().locator("a").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(Pattern.compile("^vm1")))).hasCount(0);
        bench.go("kv1", "Access control (IAM)");
        assertThat(bench.page().locator("tr.orphaned")).containsText("Identity not found");
        assertThat(bench.page().locator(".tries summary")).containsText("7 of 7");
    }
}
