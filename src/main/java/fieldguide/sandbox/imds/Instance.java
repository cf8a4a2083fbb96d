package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** What the metadata service tells a host about itself. */
record Instance(Cloud cloud, Resource host) {

    ObjectNode document() {
        var properties = host.properties();
        ObjectNode document = Json.object();
        ObjectNode compute = document.putObject("compute").put("azEnvironment", "AzurePublicCloud")
                .put("location", host.location())
                .put("name", host.name()).put("resourceGroupName", host.id().resourceGroup().orElse(""))
                .put("resourceId", host.id().value()).put("subscriptionId", cloud.subscriptionId())
                .put("vmId", properties.path("vmId").asString(""))
                .put("vmSize", properties.path("hardwareProfile").path("vmSize").asString(""))
                .put("osType", properties.path("storageProfile").path("osDisk").path("osType").asString("Linux"))
                .put("provider", host.type().split("/", 2)[0]);
        compute.set("storageProfile", properties.path("storageProfile"));
        var tags = compute.putArray("tagsList");
        host.tags().forEach((name, value) -> tags.addObject().put("name", name).put("value", value));
        network(document);
        return document;
    }

    private static void network(ObjectNode document) {
        ObjectNode nic = document.putObject("network").putArray("interface").addObject();
        ObjectNode ipv4 = nic.putObject("ipv4");
        ipv4.putArray("ipAddress").addObject().put("privateIpAddress", "10.0.0.4").put("publicIpAddress", "");
        ipv4.putArray("subnet").addObject().put("address", "10.0.0.0").put("prefix", "24");
        nic.put("macAddress", "000D3A000004");
    }
}
