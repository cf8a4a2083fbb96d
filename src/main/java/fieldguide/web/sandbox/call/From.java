package fieldguide.web.sandbox.call;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.sandbox.HostView;
import fieldguide.web.sandbox.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * A host with one of its identities, or without any.
 *
 * @param value of the option: id of the host and client id
 * @param client id of the identity that the token request names; empty without one
 * @param principal object id of its service principal; empty without one
 */
public record From(String value, String label, ResourceId host, String client, String principal) {
    static Stream<From> in(Cloud cloud) {
        return cloud.resources(r -> Shape.of(r).filter(Shape::isHost).isPresent()).flatMap(host -> {
            List<HostView.Known> identities = HostView.of(cloud, host).usable();
            return identities.isEmpty() ? Stream.of(from(host, ", which has no identity", "", ""))
                    : identities.stream().map(i -> from(host, ", as " + i.name(), i.clientId(), i.principalId()));
        });
    }

    private static From from(Resource host, String rest, String client, String principal) {
        return new From(host.id().value() + " " + client, host.name() + rest, host.id(), client, principal);
    }
}
