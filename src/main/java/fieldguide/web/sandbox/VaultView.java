package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The secrets of a vault, and from where they can be read.
 *
 * @param chosen the reader that was used last
 * @param secret the secret that was read last
 */
public record VaultView(List<String> secrets, List<Reader> readers, boolean usesRoles, String chosen, String secret) {

    /**
     * A host, with one of its identities or without a choice of one; or a token that was issued before.
     *
     * @param value of the option: {@code <kind>:<group>/<name>:<client id>} or {@code token:<id>}
     */
    public record Reader(String value, String label) {}

    static VaultView of(Sandbox sandbox, ResourceId vault, HttpServletRequest request) {
        Cloud cloud = sandbox.cloud();
        var readers = new ArrayList<Reader>();
        cloud.resources(r -> Shape.of(r).filter(Shape::isHost).isPresent()).forEach(host -> readers.addAll(onHost(cloud, host)));
        Tokens.of(sandbox).all().forEach(token -> readers.add(
                new Reader("token:" + token.id(), "your own machine, with the token: " + token.title())));
        List<String> secrets = cloud.contents().secrets(vault).stream().filter(s -> s.deletedAt().isEmpty()).map(s -> s.name()).toList();
        boolean roles = cloud.resource(vault).map(r -> r.properties().path("enableRbacAuthorization").asBoolean(false)).orElse(true);
        return new VaultView(secrets, readers, roles, given(request, "from"), given(request, "secret"));
    }

    private static List<Reader> onHost(Cloud cloud, Resource host) {
        List<HostView.Known> identities = HostView.of(cloud, host).usable();
        String value = Shape.of(host).orElseThrow().slug() + ":" + host.id().resourceGroup().orElse("") + "/" + host.name() + ":";
        var readers = new ArrayList<Reader>();
        readers.add(new Reader(value, host.name() + (identities.isEmpty() ? ", which has no identity"
                : ", with the identity that is chosen for it")));
        if (identities.size() > 1) {
            identities.forEach(i -> readers.add(new Reader(value + i.clientId(), host.name() + ", as " + i.name())));
        }
        return readers;
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
