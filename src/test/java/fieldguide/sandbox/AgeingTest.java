package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While time passes, certificates and keys are replaced without anybody's doing. */
class AgeingTest {
    private final World world = World.furnished();

    private List<Fact.CertificateRolled> certificatesOf(String name) {
        return world.facts(Fact.CertificateRolled.class).stream().filter(f -> f.name().equals(name)).toList();
    }

    private List<String> published() {
        return world.send(Request.of("GET", "https://login.microsoftonline.com/" + world.cloud().tenantId()
                + "/discovery/keys", Caller.OUTSIDE, World.OUTSIDE)).json().path("keys").valueStream()
                .map(key -> key.path("kid").asString()).toList();
    }

    @Test
    void an_identity_has_its_next_certificate_46_days_before_the_90_of_the_last_are_over() {
        world.later(Duration.ofDays(43));
        assertThat(certificatesOf("vm1")).isEmpty();

        world.later(Duration.ofDays(1));

        assertThat(certificatesOf("vm1")).singleElement().satisfies(rolled ->
                assertThat(rolled.expires()).isEqualTo(World.START.plus(Duration.ofDays(44 + 90))));
        assertThat(certificatesOf("id1")).hasSize(1);
    }

    @Test
    void in_a_year_it_has_many_and_each_is_another() {
        world.later(Duration.ofDays(365));

        assertThat(certificatesOf("id1")).hasSize(8).extracting(Fact.CertificateRolled::thumbprint).doesNotHaveDuplicates();
    }

    @Test
    void a_new_certificate_is_no_new_identity() {
        String before = world.principal("vm1");

        world.later(Duration.ofDays(100));

        assertThat(world.principal("vm1")).isEqualTo(before);
        assertThat(world.token("vm1", "https://vault.azure.net", "")).isNotEmpty();
    }

    @Test
    void the_next_key_is_published_a_week_before_it_signs() {
        String before = published().getFirst();
        world.later(Duration.ofDays(34));
        assertThat(published()).hasSize(1);

        world.later(Duration.ofDays(1));

        assertThat(published()).hasSize(2).last().isEqualTo(before);
        assertThat(world.facts(Fact.KeyPublished.class)).hasSize(1);
        assertThat(world.facts(Fact.KeysRotated.class)).isEmpty();
        assertThat(signer(world.token("vm1", "https://vault.azure.net", "&bypass_cache=true"))).isEqualTo(before);
    }

    @Test
    void after_six_weeks_the_tenant_signs_with_it_and_both_are_believed() {
        world.later(Duration.ofDays(41).plusHours(23));
        String before = world.token("vm1", "https://vault.azure.net", "");

        world.later(Duration.ofHours(1));
        String after = world.token("vm1", "https://vault.azure.net", "&bypass_cache=true");

        assertThat(world.facts(Fact.KeysRotated.class)).hasSize(1);
        assertThat(signer(after)).isNotEqualTo(signer(before)).isIn(published());
        assertThat(secret(before)).isEqualTo(403);
        assertThat(secret(after)).isEqualTo(403);
    }

    @Test
    void a_year_at_once_leaves_the_keys_that_a_token_can_still_need() {
        world.later(Duration.ofDays(365));

        assertThat(world.facts(Fact.KeyPublished.class)).hasSize(8);
        assertThat(published()).hasSizeBetween(2, 4);
        assertThat(secret(world.token("vm1", "https://vault.azure.net", ""))).isEqualTo(403);
    }

    private int secret(String token) {
        return world.send(Request.of("GET", "https://kv1.vault.azure.net/secrets/s1?api-version=7.4", Caller.OUTSIDE, World.OUTSIDE)
                .with("Authorization", "Bearer " + token)).status();
    }

    private static String signer(String token) {
        return Json.readObject(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[0]), StandardCharsets.UTF_8))
                .orElseThrow().path("kid").asString();
    }

    @Test
    void a_day_changes_neither() {
        world.later(Duration.ofDays(1));

        assertThat(world.facts(Fact.KeysRotated.class)).isEmpty();
        assertThat(world.facts(Fact.CertificateRolled.class)).isEmpty();
    }
}
