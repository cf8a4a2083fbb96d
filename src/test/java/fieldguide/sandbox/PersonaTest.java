package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The learner acts as a test user with exactly the roles chosen, and as the owner again. */
class PersonaTest {
    private final World world = World.furnished();

    private static Persona.Grant grant(String role, ResourceId scope) {
        return new Persona.Grant(Roles.named(role).orElseThrow().id(), scope);
    }

    private Persona persona() {
        return Persona.of(world.cloud()).orElseThrow();
    }

    @Test
    void choosing_again_keeps_the_user_and_replaces_the_roles() {
        world.keep(world.sandbox().actAs(List.of(grant("Reader", world.group()), grant("Reader", world.group()))));
        String user = persona().user().objectId();

        var chosen = List.of(grant("Contributor", world.cloud().subscription()));
        world.keep(world.sandbox().actAs(chosen));

        assertThat(world.cloud().actingAs()).isEqualTo(user);
        assertThat(persona()).isEqualTo(new Persona(world.cloud().directory().principal(user).orElseThrow(), chosen));
        assertThat(world.facts(Fact.RoleUnassigned.class)).hasSize(1);
    }

    @Test
    void the_owner_can_be_the_owner_again() {
        world.keep(world.sandbox().actAs(List.of()));
        world.keep(world.sandbox().actAsOwner());

        assertThat(world.cloud().actingAs()).isEqualTo(world.cloud().ownerUser());
        assertThat(world.facts(Fact.ActedAs.class)).extracting(Fact.ActedAs::name).containsExactly("VM operator", "You");
    }

    @Test
    void an_unknown_role_or_scope_changes_nothing() {
        Handled noRole = world.sandbox().actAs(List.of(new Persona.Grant("none", world.group())));
        Handled noScope = world.sandbox().actAs(List.of(grant("Reader", world.cloud().subscription()
                .child("resourceGroups/none"))));

        assertThat(noRole.response().json().at("/error/code").asString()).isEqualTo("RoleDefinitionDoesNotExist");
        assertThat(noScope.response().json().at("/error/code").asString()).isEqualTo("ScopeNotFound");
        assertThat(List.of(noRole.after(), noScope.after())).containsOnly(world.cloud());
    }
}
