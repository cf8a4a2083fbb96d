package fieldguide.sandbox.cloud;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What an {@link Event} states. Stored with its name in {@code fact}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(Fact.Called.class), @JsonSubTypes.Type(Fact.ResourceCreated.class),
    @JsonSubTypes.Type(Fact.ResourceUpdated.class), @JsonSubTypes.Type(Fact.ResourceDeleted.class),
    @JsonSubTypes.Type(Fact.PrincipalCreated.class), @JsonSubTypes.Type(Fact.PrincipalDeleted.class),
    @JsonSubTypes.Type(Fact.IdentityAssigned.class), @JsonSubTypes.Type(Fact.IdentityDetached.class),
    @JsonSubTypes.Type(Fact.RoleAssigned.class), @JsonSubTypes.Type(Fact.RoleUnassigned.class),
    @JsonSubTypes.Type(Fact.TokenRequested.class), @JsonSubTypes.Type(Fact.TokenIssued.class),
    @JsonSubTypes.Type(Fact.TokenReused.class), @JsonSubTypes.Type(Fact.TokenRefused.class),
    @JsonSubTypes.Type(Fact.AccessAllowed.class), @JsonSubTypes.Type(Fact.AccessRefused.class),
    @JsonSubTypes.Type(Fact.ClockMoved.class), @JsonSubTypes.Type(Fact.KeysRotated.class),
    @JsonSubTypes.Type(Fact.ActedAs.class), @JsonSubTypes.Type(Fact.Operated.class),
    @JsonSubTypes.Type(Fact.GuestSandboxLeft.class), @JsonSubTypes.Type(Fact.Restored.class),
    @JsonSubTypes.Type(Fact.KeyPublished.class), @JsonSubTypes.Type(Fact.CertificateRolled.class),
    @JsonSubTypes.Type(Fact.DeviceSignIn.class), @JsonSubTypes.Type(Fact.BrowserSignIn.class),
    @JsonSubTypes.Type(Fact.RegistrationChanged.class),
    @JsonSubTypes.Type(Fact.MetadataUpdating.class)
})
public sealed interface Fact {
    /** A request arrived and was answered; the last event of its trace. */
    record Called(String method, String url, int status, String error) implements Fact {}

    record ResourceCreated(ResourceId resource, String type) implements Fact {}

    record ResourceUpdated(ResourceId resource, String type) implements Fact {}

    record ResourceDeleted(ResourceId resource, String type) implements Fact {}

    record PrincipalCreated(String principalId, String clientId, String name, Principal.Kind kind) implements Fact {}

    /** Role assignments of the principal stay behind. */
    record PrincipalDeleted(String principalId, String name, int orphanedAssignments) implements Fact {}

    record IdentityAssigned(ResourceId host, String principalId, String name, boolean system) implements Fact {}

    record IdentityDetached(ResourceId host, String name, boolean system) implements Fact {}

    record RoleAssigned(String assignment, String role, String principalId, ResourceId scope) implements Fact {}

    record RoleUnassigned(String assignment, String role, String principalId, ResourceId scope) implements Fact {}

    /** The metadata service asks the directory for a token, with the identity's certificate. */
    record TokenRequested(String principalId, String clientId, String resource) implements Fact {}

    record TokenIssued(String principalId, String clientId, String name, String resource, Instant expires)
            implements Fact {}

    /** The metadata service answered with a token it had kept. */
    record TokenReused(String principalId, String resource, Instant expires) implements Fact {}

    record TokenRefused(String error, String description) implements Fact {}

    record AccessAllowed(String principalId, String action, ResourceId scope, List<Check> checks) implements Fact {
        public AccessAllowed {
            checks = List.copyOf(checks);
        }
    }

    /**
     * A resource refused a call.
     *
     * @param status 401 or 403
     * @param action what was to be done; empty when the token itself was refused
     * @param checks in the order in which they were made
     * @param remedies assignments of which any one would have let the call pass, the least first
     */
    record AccessRefused(int status, String principalId, String action, ResourceId scope, String reason,
            List<Check> checks, List<Remedy> remedies) implements Fact {
        public AccessRefused {
            checks = List.copyOf(checks);
            remedies = List.copyOf(remedies);
        }
    }

    record ClockMoved(Duration by) implements Fact {}

    record KeysRotated(String key) implements Fact {}

    /**
     * Somebody tried to change something through Resource Manager.
     *
     * @param action such as {@code Microsoft.Compute/virtualMachines/write}
     * @param status of the answer
     * @param error its code, or empty
     */
    record Operated(String action, ResourceId scope, String principalId, String method, int status, String error)
            implements Fact {}

    /** A guest signed in who had a sandbox, and so has the account: the guest's belongs to nobody any more. */
    record GuestSandboxLeft(String sandbox) implements Fact {}

    /** The tenant's next key is among the published ones, and signs from that time on. */
    record KeyPublished(String key, Instant signsFrom) implements Fact {}

    /** The learner acts as that user in the portal from now on. */
    record ActedAs(String principalId, String name) implements Fact {}

    /** The sandbox is again what it was when that snapshot was taken. */
    record Restored(String snapshot) implements Fact {}

    /** Azure gave a managed identity its next certificate. Nobody had to do anything. */
    record CertificateRolled(String principalId, String name, String thumbprint, Instant expires) implements Fact {}

    /** A user answered the sign-in of a device that showed a code. */
    record DeviceSignIn(String principalId, String clientId, boolean approved) implements Fact {}

    /** A user answered the sign-in of an application in a browser. */
    record BrowserSignIn(String principalId, String clientId, boolean approved) implements Fact {}

    /** Certificates or redirect addresses of an application are other ones now. */
    record RegistrationChanged(String clientId, String name) implements Fact {}

    /** The metadata service of a host is being updated. */
    record MetadataUpdating(ResourceId host, Instant until) implements Fact {}
}
