package fieldguide.web.sandbox.directory;

import fieldguide.sandbox.cloud.ClientCertificate;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Directory;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Registration;
import fieldguide.sandbox.entra.ClientCertificates;
import fieldguide.sandbox.graph.AppRole;
import fieldguide.web.sandbox.Names;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory as its page shows it.
 *
 * @param granted application permissions of Microsoft Graph that principals hold
 * @param principals to whom one can be granted
 */
public record DirectoryView(List<App> applications, List<Granted> granted, List<Known> principals, List<Known> roles) {

    /** An application with what is registered for it. */
    public record App(String id, String name, String clientId, List<Redirect> redirects, List<Key> keys) {}

    /** @param kind {@code web} or {@code publicClient}, as Graph calls it */
    public record Redirect(String kind, String address) {
        public String label() {
            return kind.equals("web") ? "Web: the application proves itself with a secret or certificate" : "Desktop or mobile: no proof, PKCE instead";
        }
    }

    /** A certificate. */
    public record Key(String id, String name, String thumbprint, String until) {}

    /** A permission that somebody has. */
    public record Granted(String id, String principalId, String principal, String role, String since) {}

    /** Something that can be chosen. */
    public record Known(String id, String name) {}

    static DirectoryView of(Cloud cloud) {
        Directory directory = cloud.directory();
        var names = new Names(cloud);
        List<Principal> services = directory.all().stream().filter(p -> p.kind() != Principal.Kind.USER).toList();
        return new DirectoryView(
                services.stream().filter(p -> p.kind() == Principal.Kind.APPLICATION).map(p -> app(p, directory.registration(p.appId()))).toList(),
                directory.appRoles().stream().map(role -> new Granted(role.id(), role.principalId(), names.principal(role.principalId()),
                        role.role(), Names.time(role.created()))).toList(),
                services.stream().map(p -> new Known(p.objectId(), names.principal(p.objectId()))).toList(),
                Stream.of(AppRole.values()).map(role -> new Known(role.id(), role.value())).toList());
    }

    private static App app(Principal application, Registration registration) {
        List<Redirect> redirects = Stream.concat(registration.web().stream().map(address -> new Redirect("web", address)),
                registration.publicClient().stream().map(address -> new Redirect("publicClient", address))).toList();
        return new App(application.objectId(), application.name(), application.appId(), redirects,
                registration.certificates().stream().map(DirectoryView::key).toList());
    }

    private static Key key(ClientCertificate registered) {
        X509Certificate certificate = ClientCertificates.of(registered);
        return new Key(registered.keyId(), registered.name(), ClientCertificates.thumbprint(certificate),
                Names.time(certificate.getNotAfter().toInstant()));
    }
}
