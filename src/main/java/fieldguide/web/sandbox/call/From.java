package fieldguide.web.sandbox.call;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.sandbox.HostView;
import fieldguide.web.sandbox.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * A machine with one of its identities, or without any.
 *
 * @param value of the option: id of the machine and client id
 * @param client id of the identity that the token request names; empty without one
 * @param principal object id of its service principal; empty without one
 */
public record From(String value, String label, ResourceId host, String client, String principal) {
    static Stream<From> in(Cloud cloud) {
        return cloud.resources(r -> r.isOfType(Shape.VM.type())).flatMap(vm -> {
            List<HostView.Known> identities = HostView.of(cloud, vm).usable();
            return identities.isEmpty() ? Stream.of(from(vm, ", which has no identity", "", ""))
                    : identities.stream().map(i -> from(vm, ", as " + i.name(), i.clientId(), i.principalId()));
        });
    }

    private static From from(Resource vm, String rest, String client, String principal) {
        return new From(vm.id().value() + " " + client, vm.name() + rest, vm.id(), client, principal);
    }
}
