package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Public addresses, of the range that is kept for documentation (RFC 5737): nothing answers there. */
final class PublicIpAddresses implements Kind {
    @Override
    public String type() {
        return "Microsoft.Network/publicIPAddresses";
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode done = draft.properties().deepCopy();
        done.put("publicIPAllocationMethod", done.path("publicIPAllocationMethod").asString("Dynamic"));
        done.put("publicIPAddressVersion", done.path("publicIPAddressVersion").asString("IPv4"));
        done.put("ipAddress", "203.0.113." + (1 + Math.floorMod(draft.id().hashCode(), 254)));
        String label = done.path("dnsSettings").path("domainNameLabel").asString("");
        if (!label.isEmpty()) {
            done.withObject("/dnsSettings").put("fqdn", label + "." + draft.location() + ".cloudapp.azure.com");
        }
        return done.put("provisioningState", "Succeeded");
    }

    /** Which address configuration uses it is known from the interface. */
    @Override
    public ObjectNode shown(Turn turn, Resource resource, boolean expanded) {
        ObjectNode shown = resource.properties().deepCopy();
        turn.cloud().resources(r -> r.isOfType(NetworkInterfaces.TYPE))
                .flatMap(i -> i.properties().path("ipConfigurations").valueStream())
                .filter(c -> new ResourceId(c.path("properties").path("publicIPAddress").path("id").asString(""))
                .equals(resource.id())).findFirst()
                .ifPresent(c -> shown.putObject("ipConfiguration").put("id", c.path("id").asString("")));
        return shown;
    }
}
