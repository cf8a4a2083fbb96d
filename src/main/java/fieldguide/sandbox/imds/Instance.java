package fieldguide.sandbox.imds;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.http.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the metadata service tells a host about itself: members in the order, and from the version on, that "Azure
 * Instance Metadata Service" lists. Every value is a string.
 */
record Instance(Cloud cloud, Resource host) {
    private static final Map<String, String> SINCE = Map.ofEntries(
            Map.entry("azEnvironment", "2018-10-01"), Map.entry("evictionPolicy", "2020-12-01"),
            Map.entry("isHostCompatibilityLayerVm", "2020-06-01"), Map.entry("licenseType", "2020-09-01"),
            Map.entry("osProfile", "2020-07-15"), Map.entry("placementGroupId", "2017-08-01"),
            Map.entry("plan", "2018-04-02"), Map.entry("priority", "2020-12-01"), Map.entry("provider", "2018-10-01"),
            Map.entry("publicKeys", "2018-04-02"), Map.entry("resourceGroupName", "2017-08-01"),
            Map.entry("resourceId", "2019-03-11"), Map.entry("securityProfile", "2020-06-01"),
            Map.entry("storageProfile", "2019-06-01"), Map.entry("subscriptionId", "2017-08-01"),
            Map.entry("tags", "2017-08-01"), Map.entry("tagsList", "2019-06-04"), Map.entry("userData", "2021-01-01"),
            Map.entry("vmScaleSetName", "2017-12-01"), Map.entry("zone", "2017-12-01"));

    ObjectNode document(String version) {
        ObjectNode document = Json.object();
        ObjectNode compute = document.putObject("compute");
        compute().forEachEntry((name, value) -> {
            if (SINCE.getOrDefault(name, "").compareTo(version) <= 0) {
                compute.set(name, value);
            }
        });
        network(document);
        return document;
    }

    private ObjectNode compute() {
        JsonNode properties = host.properties();
        JsonNode image = properties.path("storageProfile").path("imageReference");
        ObjectNode compute = Json.object().put("azEnvironment", "AzurePublicCloud");
        copied(compute, properties, "evictionPolicy");
        compute.put("isHostCompatibilityLayerVm", "false");
        copied(compute, properties, "licenseType");
        compute.put("location", host.location()).put("name", host.name());
        copied(compute, image, "offer");
        osProfile(compute, properties.path("osProfile"));
        compute.put("osType", properties.path("storageProfile").path("osDisk").path("osType").asString("Linux"))
                .put("placementGroupId", "");
        copied(compute.putObject("plan"), host.rest().path("plan"), "name", "product", "publisher");
        compute.put("platformFaultDomain", "0").put("platformUpdateDomain", "0");
        copied(compute, properties, "priority");
        compute.put("provider", host.type().split("/", 2)[0]);
        publicKeys(compute, properties.path("osProfile").path("linuxConfiguration").path("ssh").path("publicKeys"));
        copied(compute, image, "publisher");
        compute.put("resourceGroupName", host.id().resourceGroup().orElse("")).put("resourceId", host.id().value());
        security(compute, properties.path("securityProfile").path("uefiSettings"));
        copied(compute, image, "sku");
        compute.set("storageProfile", new Disks(properties.path("storageProfile")).view());
        compute.put("subscriptionId", cloud.subscriptionId());
        tags(compute);
        copied(compute, properties, "userData");
        copied(compute, image, "version");
        return compute.put("vmId", host.property("vmId")).put("vmScaleSetName", "")
                .put("vmSize", properties.path("hardwareProfile").path("vmSize").asString(""))
                .put("zone", host.rest().path("zones").path(0).asString(""));
    }

    static void copied(ObjectNode into, JsonNode from, String... names) {
        List.of(names).forEach(name -> into.put(name, from.path(name).asString("")));
    }

    private static void osProfile(ObjectNode compute, JsonNode os) {
        ObjectNode profile = compute.putObject("osProfile");
        copied(profile, os, "adminUsername", "computerName");
        profile.put("disablePasswordAuthentication",
                os.path("linuxConfiguration").path("disablePasswordAuthentication").asString("false"));
    }

    private static void publicKeys(ObjectNode compute, JsonNode keys) {
        var list = compute.putArray("publicKeys");
        keys.forEach(key -> copied(list.addObject(), key, "keyData", "path"));
    }

    private static void security(ObjectNode compute, JsonNode uefi) {
        compute.putObject("securityProfile").put("secureBootEnabled", uefi.path("secureBootEnabled").asString("false"))
                .put("virtualTpmEnabled", uefi.path("vTpmEnabled").asString("false"));
    }

    private void tags(ObjectNode compute) {
        compute.put("tags", String.join(";", host.tags().entrySet().stream()
                .map(tag -> tag.getKey() + ":" + tag.getValue()).toList()));
        var list = compute.putArray("tagsList");
        host.tags().forEach((name, value) -> list.addObject().put("name", name).put("value", value));
    }

    private static void network(ObjectNode document) {
        ObjectNode nic = document.putObject("network").putArray("interface").addObject();
        ObjectNode ipv4 = nic.putObject("ipv4");
        ipv4.putArray("ipAddress").addObject().put("privateIpAddress", "10.0.0.4").put("publicIpAddress", "");
        ipv4.putArray("subnet").addObject().put("address", "10.0.0.0").put("prefix", "24");
        nic.putObject("ipv6").putArray("ipAddress");
        nic.put("macAddress", "000D3A000004");
    }
}
