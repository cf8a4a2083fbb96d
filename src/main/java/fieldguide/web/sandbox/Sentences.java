package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.entra.Audience;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** What happened, in plain sentences. */
public record Sentences(Names names) {

    public String of(Event event) {
        String from = event.from().name();
        return switch (event.fact()) {
            case Fact.Called called -> called(called);
            case Fact.ResourceCreated(var id, var type) -> "The %s %s was created.".formatted(kind(type), id.name());
            case Fact.ResourceUpdated(var id, var type) -> "The %s %s was changed.".formatted(kind(type), id.name());
            case Fact.ResourceDeleted(var id, var type) -> "The %s %s was deleted.".formatted(kind(type), id.name());
            case Fact.PrincipalCreated created -> born(created);
            case Fact.PrincipalDeleted deleted -> "The service principal %s is gone from Microsoft Entra ID.".formatted(deleted.name())
                    + orphans(deleted.orphanedAssignments());
            case Fact.IdentityAssigned assigned -> assigned(assigned, assigned.host().name());
            case Fact.IdentityDetached detached -> detached(detached, detached.host().name());
            case Fact.RoleAssigned a -> "%s the role %s at %s."
                    .formatted(names.has(a.principalId()), a.role(), names.scope(a.scope()));
            case Fact.RoleUnassigned a -> "%s the role %s at %s any longer."
                    .formatted(names.hasNot(a.principalId()), a.role(), names.scope(a.scope()));
            case Fact.TokenRequested asked -> "%s asks Microsoft Entra ID for a token for %s, with the certificate of the identity."
                    .formatted(from, service(asked.resource()));
            case Fact.TokenIssued issued -> "Microsoft Entra ID issues a token for %s in the name of %s, good until %s."
                    .formatted(service(issued.resource()), issued.name(), Names.time(issued.expires()));
            case Fact.TokenReused reused -> "%s answers with the token for %s that it had kept, good until %s."
                    .formatted(from, service(reused.resource()), Names.time(reused.expires()));
            case Fact.TokenRefused refused -> "%s gives no token: %s."
                    .formatted(from, refused.description().replaceFirst("\\.$", ""));
            case Fact.AccessAllowed a -> "%s allows %s to %s.".formatted(from, names.object(a.principalId()), deed(a.action()));
            case Fact.AccessRefused refused -> refused(refused, from);
            case Fact.ClockMoved(Duration by) -> "The clock of the sandbox was moved by %d h.".formatted(by.toHours());
            case Fact.KeysRotated(var key) -> "The tenant signs with a new key.";
            case Fact.Operated operated -> operated(operated);
            case Fact.GuestSandboxLeft(var id) -> "You signed in to an account that has this sandbox already. The one you had as a guest, "
                    + id + ", was left behind: tools that know its key still reach it until nobody has used it for 60 days.";
            case Fact.ActedAs(var id, var name) -> "In the portal, you act as %s from now on.".formatted(name);
            case Fact.KeyPublished(var key, var start) ->
                    "The tenant publishes its next key, which signs from %s on.".formatted(Names.time(start));
            case Fact.Restored(var name) -> "The sandbox is again what it was: %s.".formatted(name);
            case Fact.CertificateRolled(var id, var name, var thumbprint, var until) ->
                    "Azure gave %s its next certificate, good until %s.".formatted(name, Names.time(until));
            case Fact.DeviceSignIn(var id, var client, var approved) -> "%s %s the sign-in on a device."
                    .formatted(names.principal(id), approved ? "approved" : "declined");
            case Fact.BrowserSignIn(var id, var client, var approved) -> "%s %s the sign-in of an application in the browser."
                    .formatted(names.principal(id), approved ? "approved" : "declined");
            case Fact.RegistrationChanged(var id, var name) -> "What is registered for the application %s was changed.".formatted(name);
            case Fact.MetadataUpdating(var host, var until) ->
                    "The metadata service of %s is being updated until %s.".formatted(host.name(), Names.time(until));
        };
    }

    private String operated(Fact.Operated operated) {
        return "The activity log has %s by %s at %s: %s.".formatted(operated.action(), names.principal(operated.principalId()),
                names.scope(operated.scope()), operated.status() < 400 ? "succeeded" : "failed with " + operated.error());
    }

    private static String called(Fact.Called called) {
        return called.status() < 400 ? "%s %s was answered with %d.".formatted(called.method(), called.url(), called.status())
                : "%s %s was refused with %d %s.".formatted(called.method(), called.url(), called.status(), called.error());
    }

    private static String born(Fact.PrincipalCreated created) {
        if (created.kind() == Principal.Kind.USER) {
            return "Microsoft Entra ID has a new user: %s, object id %s.".formatted(created.name(), created.principalId());
        }
        return "Microsoft Entra ID has a new service principal: %s, object id %s. It lives %s."
                .formatted(created.name(), created.principalId(), created.kind() == Principal.Kind.SYSTEM_ASSIGNED ? "as long as its host"
                        : "until its identity is deleted");
    }

    private static String assigned(Fact.IdentityAssigned assigned, String host) {
        return assigned.system() ? "%s has its system-assigned identity now.".formatted(host)
                : "The user-assigned identity %s is attached to %s.".formatted(assigned.name(), host);
    }

    private static String detached(Fact.IdentityDetached detached, String host) {
        return detached.system() ? "The system-assigned identity of %s was switched off.".formatted(host)
                : "The user-assigned identity %s is no longer attached to %s. It still exists.".formatted(detached.name(), host);
    }

    private String refused(Fact.AccessRefused refused, String from) {
        if (refused.reason().equals("KeyBasedAuthenticationNotPermitted")) {
            return from + " refuses a call with an account key or a shared access signature: only tokens are let in.";
        }
        return refused.status() == 401 ? "%s does not believe the token: %s.".formatted(from, fault(refused.reason()))
                : "%s refuses %s: nothing allows %s to %s.".formatted(from, names.object(refused.principalId()), names.pronoun(refused.principalId()),
                        deed(refused.action()));
    }

    private static String orphans(int count) {
        return count == 0 ? "" : count == 1 ? " A role assignment of it stays and names nobody."
                : " %d role assignments of it stay and name nobody.".formatted(count);
    }

    public static String kind(String type) {
        return Stream.of(Shape.values()).filter(shape -> shape.type().equalsIgnoreCase(type)).findFirst()
                .map(Shape::noun).orElseGet(() -> switch (type.toLowerCase(Locale.ROOT)) {
                    case "microsoft.managedidentity/userassignedidentities/federatedidentitycredentials" -> "federated credential";
                    case "microsoft.sql/servers/databases" -> "SQL database";
                    case "microsoft.documentdb/databaseaccounts/sqlroleassignments" -> "data role assignment";
                    default -> type;
                });
    }

    public static String service(String resource) {
        return Audience.of(resource).filter(a -> a != Audience.OTHER).map(Audience::title).orElse(resource);
    }

    private static String deed(String action) {
        return switch (action) {
            case "Microsoft.KeyVault/vaults/secrets/getSecret/action" -> "read the secret";
            case "Microsoft.KeyVault/vaults/secrets/setSecret/action" -> "set the secret";
            case "Microsoft.KeyVault/vaults/secrets/readMetadata/action" -> "list secrets";
            case "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read" -> "read blobs";
            case "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write" -> "write blobs";
            case "Microsoft.Storage/storageAccounts/blobServices/containers/write" -> "create the container";
            case "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action" -> "assign the identity";
            case "Microsoft.Resources/subscriptions/resourceGroups/read" -> "look at the resource group";
            case "Microsoft.Sql/servers/databases/connect" -> "sign in to the database";
            case "Microsoft.DocumentDB/databaseAccounts/readMetadata" -> "look at the databases";
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
