package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Network interfaces: each address configuration gets a private address, the interface a hardware address. */
final class NetworkInterfaces implements Kind {
    static final String TYPE = "Microsoft.Network/networkInterfaces";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode done = NetworkParts.named(draft.properties().deepCopy(), "ipConfigurations", draft);
        int host = 4 + Math.floorMod(draft.id().hashCode(), 200);
        done.path("ipConfigurations").forEach(each -> {
            ObjectNode properties = ((ObjectNode) each).withObject("/properties");
            properties.put("privateIPAddress", properties.path("privateIPAddress").asString("10.0.0." + host));
            properties.put("privateIPAllocationMethod", properties.path("privateIPAllocationMethod").asString("Dynamic"));
            properties.put("primary", properties.path("primary").asBoolean(true));
        });
        String kept = before.map(b -> b.property("macAddress")).orElse("");
        done.put("macAddress", kept.isEmpty() ? "00-0D-3A-" + hardware(turn) : kept);
        return done.put("provisioningState", "Succeeded");
    }

    private static String hardware(Turn turn) {
        String hex = turn.randomness().hex(3).toUpperCase(Locale.ROOT);
        return hex.substring(0, 2) + "-" + hex.substring(2, 4) + "-" + hex.substring(4);
    }

    /** Which machine it belongs to is known from the machine. */
    @Override
    public ObjectNode shown(Turn turn, Resource resource, boolean expanded) {
        ObjectNode shown = resource.properties().deepCopy();
        turn.cloud().resources(r -> r.isOfType(VirtualMachines.TYPE) && uses(r, resource.id())).findFirst()
                .ifPresent(vm -> shown.putObject("virtualMachine").put("id", vm.id().value()));
        return shown;
    }

    private static boolean uses(Resource vm, ResourceId wanted) {
        JsonNode interfaces = vm.properties().path("networkProfile").path("networkInterfaces");
        return interfaces.valueStream().anyMatch(i -> new ResourceId(i.path("id").asString("")).equals(wanted));
    }
}
