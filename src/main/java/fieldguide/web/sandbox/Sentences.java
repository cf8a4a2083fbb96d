package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.entra.Audience;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** What happened, in plain sentences. */
record Sentences(Names names) {

    String of(Event event) {
        String from = event.from().name();
        return switch (event.fact()) {
            case Fact.Called(var method, var url, var status, var error) -> status < 400 ? "%s %s was answered with %d.".formatted(method, url, status)
                    : "%s %s was refused with %d %s.".formatted(method, url, status, error);
            case Fact.ResourceCreated(var id, var type) -> "The %s %s was created.".formatted(kind(type), id.name());
            case Fact.ResourceUpdated(var id, var type) -> "The %s %s was changed.".formatted(kind(type), id.name());
            case Fact.ResourceDeleted(var id, var type) -> "The %s %s was deleted.".formatted(kind(type), id.name());
            case Fact.PrincipalCreated created -> "Microsoft Entra ID has a new service principal: %s, object id %s.".formatted(created.name(), created.principalId())
                    + (created.kind() == Principal.Kind.SYSTEM_ASSIGNED ? " It lives as long as its host." : " It lives until its identity is deleted.");
            case Fact.PrincipalDeleted deleted -> "The service principal %s is gone from Microsoft Entra ID.".formatted(deleted.name()) + orphans(deleted.orphanedAssignments());
            case Fact.IdentityAssigned assigned -> assigned.system() ? "%s has its system-assigned identity now.".formatted(assigned.host().name())
                    : "The user-assigned identity %s is attached to %s.".formatted(assigned.name(), assigned.host().name());
            case Fact.IdentityDetached detached -> detached.system() ? "The system-assigned identity of %s was switched off.".formatted(detached.host().name())
                    : "The user-assigned identity %s is no longer attached to %s. It still exists.".formatted(detached.name(), detached.host().name());
            case Fact.RoleAssigned a -> "%s has the role %s at %s.".formatted(names.principal(a.principalId()), a.role(), names.scope(a.scope()));
            case Fact.RoleUnassigned a -> "%s no longer has the role %s at %s.".formatted(names.principal(a.principalId()), a.role(), names.scope(a.scope()));
            case Fact.TokenRequested asked -> "%s asks Microsoft Entra ID for a token for %s, with the certificate of the identity.".formatted(from, service(asked.resource()));
            case Fact.TokenIssued issued -> "Microsoft Entra ID issues a token for %s in the name of %s, good until %s."
                    .formatted(service(issued.resource()), issued.name(), Names.time(issued.expires()));
            case Fact.TokenReused reused -> "%s answers with the token for %s that it had kept, good until %s."
                    .formatted(from, service(reused.resource()), Names.time(reused.expires()));
            case Fact.TokenRefused(var error, var description) -> "%s gives no token: %s.".formatted(from, description.replaceFirst("\\.$", ""));
            case Fact.AccessAllowed a -> "%s allows %s to %s.".formatted(from, names.principal(a.principalId()), deed(a.action()));
            case Fact.AccessRefused r -> r.status() == 401 ? "%s does not believe the token: %s.".formatted(from, fault(r.reason()))
                    : "%s refuses %s: nothing allows it to %s.".formatted(from, names.principal(r.principalId()), deed(r.action()));
            case Fact.ClockMoved(Duration by) -> "The clock of the sandbox was moved by %d h.".formatted(by.toHours());
            case Fact.KeysRotated(var key) -> "The tenant signs with a new key.";
        };
    }

    private static String orphans(int count) {
        return count == 0 ? "" : count == 1 ? " A role assignment of it stays and names nobody." : " %d role assignments of it stay and name nobody.".formatted(count);
    }

    static String kind(String type) {
        return Stream.of(Shape.values()).filter(shape -> shape.type().equalsIgnoreCase(type)).findFirst()
                .map(shape -> shape.label().toLowerCase(Locale.ROOT)).orElse(type);
    }

    static String service(String resource) {
        return Audience.of(resource).filter(a -> a != Audience.OTHER).map(Audience::title).orElse(resource);
    }

    private static String deed(String action) {
        return switch (action) {
            case "Microsoft.KeyVault/vaults/secrets/getSecret/action" -> "read the secret";
            case "Microsoft.KeyVault/vaults/secrets/setSecret/action" -> "set the secret";
            case "Microsoft.KeyVault/vaults/secrets/readMetadata/action" -> "list secrets";
            default -> "do " + action;
        };
    }

    private static String fault(String reason) {
        return switch (reason) {
            case "AUDIENCE" -> "it is for another service";
            case "EXPIRED" -> "it has expired";
            case "NOT_YET_VALID" -> "it is not valid yet";
            case "ISSUER" -> "another tenant issued it";
            case "SIGNATURE", "KEY", "ALGORITHM" -> "its signature is not the tenant's";
            default -> "it is not a token";
        };
    }
}
