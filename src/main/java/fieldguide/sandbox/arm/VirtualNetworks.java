package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Virtual networks; their subnets have ids of their own. */
final class VirtualNetworks implements Kind {
    @Override
    public String type() {
        return "Microsoft.Network/virtualNetworks";
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode done = draft.properties().deepCopy();
        return NetworkParts.named(done, "subnets", draft).put("provisioningState", "Succeeded");
    }
}
