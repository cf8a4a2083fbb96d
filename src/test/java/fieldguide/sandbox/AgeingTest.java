package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import java.time.Duration;
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
    void after_six_weeks_the_tenant_signs_with_another_key_and_publishes_both() {
        String before = published().getFirst();

        world.later(Duration.ofDays(42));

        assertThat(world.facts(Fact.KeysRotated.class)).hasSize(1);
        assertThat(published()).hasSize(2).last().isEqualTo(before);
    }

    @Test
    void a_day_changes_neither() {
        world.later(Duration.ofDays(1));

        assertThat(world.facts(Fact.KeysRotated.class)).isEmpty();
        assertThat(world.facts(Fact.CertificateRolled.class)).isEmpty();
    }
}
