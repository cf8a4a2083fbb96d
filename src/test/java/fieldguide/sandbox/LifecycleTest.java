package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Check;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Identities come and go as in Azure, and the log tells of it. */
class LifecycleTest {
    private static final String VM1 = "/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm1";
    private static final String ID1 =
            "/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1";
    private final World world = World.furnished();

    private Response secret(String token) {
        return world.send(Request.of("GET", "https://kv1.vault.azure.net/secrets/s1?api-version=7.4", Caller.OUTSIDE,
                World.OUTSIDE)
                .with("Authorization", "Bearer " + token));
    }

    private void keepSecret() {
        world.grant("Key Vault Secrets Officer", world.cloud().ownerUser(), world.group());
        world.send(Request.of("PUT", "https://kv1.vault.azure.net/secrets/s1?api-version=7.4", world.owner(),
                World.OUTSIDE)
                .with(Bytes.of("{\"value\":\"hello\"}")));
    }

    @Test
    void a_system_assigned_identity_goes_with_its_machine_and_leaves_its_assignments_behind() {
        String principal = world.principal("vm1");
        world.grant("Reader", principal, world.vault("kv1"));

        world.arm("DELETE", VM1, "");

        assertThat(world.cloud().directory().principal(principal)).isEmpty();
        assertThat(world.cloud().assignments()).anyMatch(a -> a.principalId().equals(principal));
        assertThat(world.facts(Fact.PrincipalDeleted.class))
                .containsExactly(new Fact.PrincipalDeleted(principal, "vm1", 1));
    }

    @Test
    void a_token_outlives_the_machine_until_it_expires() {
        keepSecret();
        world.grant("Key Vault Secrets User", world.principal("vm1"), world.vault("kv1"));
        String token = world.token("vm1", "https://vault.azure.net", "");
        world.arm("DELETE", VM1, "");

        assertThat(secret(token).status()).isEqualTo(200);
        world.later(Duration.ofHours(24));
        assertThat(secret(token).status()).isEqualTo(401);
    }

    @Test
    void an_identity_switched_off_and_on_again_is_another_one() {
        String before = world.principal("vm1");
        world.arm("PATCH", VM1, "{'identity':{'type':'None'}}");
        assertThat(world.cloud().directory().principal(before)).isEmpty();

        world.arm("PATCH", VM1, "{'identity':{'type':'SystemAssigned'}}");

        assertThat(world.principal("vm1")).isNotEqualTo(before);
    }

    @Test
    void a_user_assigned_identity_stays_when_its_machines_go() {
        String principal = world.principal("id1");

        world.arm("DELETE", VM1.replace("vm1", "vm2"), "");

        assertThat(world.cloud().directory().principal(principal)).isPresent();
        assertThat(world.cloud().resource(world.identity("id1"))).isPresent();
    }

    @Test
    void a_deleted_user_assigned_identity_leaves_its_machines_a_reference_to_nothing() {
        String principal = world.principal("id1");

        world.arm("DELETE", ID1, "");

        assertThat(world.cloud().directory().principal(principal)).isEmpty();
        assertThat(world.arm("GET", VM1.replace("vm1", "vm2"), "").json().at("/identity/userAssignedIdentities")
                .toString())
                .isEqualTo("{\"" + world.identity("id1") + "\":{}}");
    }

    @Test
    void the_service_principal_is_named_after_its_host() {
        assertThat(world.cloud().directory().of(world.vm("vm1"))).map(Principal::name).contains("vm1");
        assertThat(world.cloud().directory().of(world.vm("vm1"))).map(Principal::kind)
                .contains(Principal.Kind.SYSTEM_ASSIGNED);
    }

    @Test
    void the_metadata_service_hands_out_a_kept_token_for_about_a_day() {
        String first = world.token("vm1", "https://vault.azure.net", "");
        world.later(Duration.ofHours(23));
        assertThat(world.token("vm1", "https://vault.azure.net", "")).isEqualTo(first);
        assertThat(world.facts(Fact.TokenReused.class)).hasSize(1);

        world.later(Duration.ofMinutes(56));
        assertThat(world.token("vm1", "https://vault.azure.net", "")).isNotEqualTo(first);
    }

    @Test
    void bypass_cache_gets_a_new_token() {
        String first = world.token("vm1", "https://vault.azure.net", "");

        assertThat(world.token("vm1", "https://vault.azure.net", "&bypass_cache=true")).isNotEqualTo(first);
    }

    @Test
    void a_refusal_says_which_check_failed_and_what_would_help() {
        world.grant("Contributor", world.principal("vm1"), world.group());

        Response answer = secret(world.token("vm1", "https://vault.azure.net", ""));

        assertThat(answer.status()).isEqualTo(403);
        Fact.AccessRefused refused = world.facts(Fact.AccessRefused.class).getLast();
        assertThat(refused.checks()).extracting(Check::name)
                .containsExactly("format", "algorithm", "issuer", "key", "signature", "audience",
                "lifetime", "principal", "scope chain", "action");
        assertThat(refused.checks().getLast().outcome()).isEqualTo(Check.Outcome.FAILED);
        assertThat(refused.checks().getLast().detail()).contains("Contributor does not contain");
        assertThat(refused.remedies().getFirst().roleName()).isEqualTo("Key Vault Secrets User");
        assertThat(refused.remedies().getFirst().scope()).isEqualTo(world.vault("kv1"));
    }

    @Test
    void the_remedy_helps() {
        keepSecret();
        String token = world.token("vm1", "https://vault.azure.net", "");
        assertThat(secret(token).status()).isEqualTo(403);
        var remedy = world.facts(Fact.AccessRefused.class).getLast().remedies().getFirst();

        world.grant(remedy.roleName(), remedy.principalId(), remedy.scope());

        assertThat(secret(token).status()).isEqualTo(200);
    }

    @Test
    void the_seven_steps_leave_their_trace_in_order() {
        world.arm("PATCH", VM1.replace("vm1", "vm4"), "{'identity':{'type':'SystemAssigned'}}");
        world.token("vm4", "https://vault.azure.net", "");

        assertThat(world.events().stream().map(e -> e.fact().getClass().getSimpleName()))
                .containsExactly("ResourceUpdated", "PrincipalCreated", "IdentityAssigned", "Operated", "Called", "TokenRequested",
                "TokenIssued", "Called");
    }

    @Test
    void looking_changes_nothing() {
        var before = world.cloud();

        world.arm("GET", VM1, "");

        assertThat(world.cloud()).isSameAs(before);
    }
}
