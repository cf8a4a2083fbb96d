package fieldguide.web.sandbox.persona;

import fieldguide.sandbox.Persona;
import fieldguide.sandbox.Persona.Grant;
import fieldguide.sandbox.access.Role;
import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.sandbox.Names;
import fieldguide.web.sandbox.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The test user, and what can be given to them.
 *
 * @param held roles they have already
 * @param scopes where a role can be given
 */
public record PersonaView(String name, List<Held> held, List<Offer> offers, List<Scope> scopes) {
    private static final List<String> COURSE = List.of("Virtual Machine Contributor", "Managed Identity Operator",
            "Managed Identity Contributor", "Reader", "Contributor", "User Access Administrator", "Key Vault Secrets User",
            "Storage Blob Data Reader");

    /** @param value of the tick box: role and scope */
    public record Held(String value, String role, String scope) {}

    /** @param suggested whether it is ticked as long as nothing was chosen */
    public record Offer(String id, String name, String description, boolean suggested) {}

    /** A place at which a role can be given. */
    public record Scope(String id, String name) {}

    static PersonaView of(Cloud cloud) {
        Optional<Persona> persona = Persona.of(cloud);
        var names = new Names(cloud);
        List<Held> held = persona.stream().flatMap(p -> p.grants().stream())
                .map(g -> new Held(Choice.text(g), Roles.nameOf(g.roleId()), names.scope(g.scope()))).toList();
        return new PersonaView(Persona.NAME, held, offers(persona.isEmpty()), scopes(cloud, names));
    }

    private static List<Offer> offers(boolean first) {
        return COURSE.stream().flatMap(name -> Roles.named(name).stream())
                .map((Role role) -> new Offer(role.id(), role.name(), role.description(), first && role.name().equals(COURSE.getFirst())))
                .toList();
    }

    private static List<Scope> scopes(Cloud cloud, Names names) {
        Stream<ResourceId> groups = cloud.resources(r -> r.isOfType(Shape.GROUP.type())).map(r -> r.id());
        return Stream.concat(Stream.of(cloud.subscription()), groups).map(id -> new Scope(id.value(), names.scope(id))).toList();
    }

    /** Role and scope as the form sends them. */
    static final class Choice {
        private Choice() {}

        static String text(Grant grant) {
            return grant.roleId() + " " + grant.scope().value();
        }

        /** Nothing for what no page of ours has offered. */
        static Optional<Grant> grant(String text) {
            int gap = text.indexOf(' ');
            return gap < 1 ? Optional.empty() : Optional.of(new Grant(text.substring(0, gap), new ResourceId(text.substring(gap + 1))));
        }
    }
}
