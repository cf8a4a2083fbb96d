package fieldguide.sandbox.imds;

import fieldguide.sandbox.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The disks of a machine as its metadata service lists them. */
record Disks(JsonNode profile) {

    ObjectNode view() {
        ObjectNode view = Json.object();
        var data = view.putArray("dataDisks");
        profile.path("dataDisks").forEach(disk -> {
            ObjectNode shown = data.addObject();
            Instance.copied(shown, disk, "lun", "name", "createOption", "caching", "diskSizeGB");
            managed(shown, disk);
        });
        Instance.copied(view.putObject("imageReference"), profile.path("imageReference"), "id", "offer", "publisher",
                "sku", "version");
        JsonNode os = profile.path("osDisk");
        ObjectNode disk = view.putObject("osDisk");
        Instance.copied(disk, os, "caching", "createOption", "diskSizeGB", "name", "osType");
        managed(disk, os);
        return view;
    }

    private static void managed(ObjectNode shown, JsonNode disk) {
        Instance.copied(shown.putObject("managedDisk"), disk.path("managedDisk"), "id", "storageAccountType");
    }
}
