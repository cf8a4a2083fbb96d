package fieldguide.sandbox.cloud;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is registered for an application beside its secret.
 *
 * @param web addresses to which users come back from signing in, of an application that can keep a secret
 * @param publicClient the same of one that cannot, such as a program on a desktop
 */
public record Registration(List<ClientCertificate> certificates, List<String> web, List<String> publicClient) {
    public static final Registration NONE = new Registration(List.of(), List.of(), List.of());

    public Registration {
        certificates = List.copyOf(certificates);
        web = List.copyOf(web);
        publicClient = List.copyOf(publicClient);
    }

    public Registration withCertificates(List<ClientCertificate> other) {
        return new Registration(other, web, publicClient);
    }

    public Registration withWeb(List<String> other) {
        return new Registration(certificates, other, publicClient);
    }

    public Registration withPublicClient(List<String> other) {
        return new Registration(certificates, web, other);
    }

    public List<String> redirects() {
        return Stream.concat(web.stream(), publicClient.stream()).toList();
    }
}
