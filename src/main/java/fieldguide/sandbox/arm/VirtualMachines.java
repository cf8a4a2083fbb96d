package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Virtual machines. They are there at once: nothing has to be waited for. */
final class VirtualMachines implements Kind {
    static final String TYPE = "Microsoft.Compute/virtualMachines";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isHost() {
        return true;
    }

    @Override
    public @Nullable String nameRule(String name) {
        return name.matches("[A-Za-z0-9]([\\w.-]{0,62}\\w)?") ? null
                : "a virtual machine has 1 to 64 letters, digits, '-', '_' or '.', and begins with a letter or digit.";
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode given = draft.properties();
        ObjectNode done = Json.object();
        done.setAll(given);
        defaulted(done, "hardwareProfile", "vmSize", "Standard_DS1_v2");
        storage(done, draft.name());
        ObjectNode os = done.withObject("/osProfile");
        os.remove("adminPassword");
        os.put("computerName", os.path("computerName").asString(draft.name()));
        if (!done.path("networkProfile").path("networkInterfaces").isArray()) {
            done.withObject("/networkProfile").putArray("networkInterfaces");
        }
        done.put("vmId", before.map(b -> b.property("vmId")).filter(id -> !id.isEmpty())
                .orElseGet(turn.randomness()::guid));
        done.put("timeCreated", before.map(b -> b.property("timeCreated")).orElse(turn.now().toString()));
        done.put("provisioningState", "Succeeded");
        if (!done.has("instanceView")) {
            done.set("instanceView", instanceView("running", turn));
        }
        return done;
    }

    private static void storage(ObjectNode done, String name) {
        ObjectNode storage = done.withObject("/storageProfile");
        ObjectNode disk = storage.withObject("/osDisk");
        boolean windows = disk.path("osType").asString("").equals("Windows")
                || storage.path("imageReference").path("publisher").asString("").toLowerCase(Locale.ROOT)
                .contains("windows")
                || done.path("osProfile").has("windowsConfiguration");
        disk.put("osType", windows ? "Windows" : "Linux").put("name", disk.path("name").asString(name + "_OsDisk_1"))
                .put("createOption", disk.path("createOption").asString("FromImage"))
                .put("caching", disk.path("caching").asString("ReadWrite"));
        disk.withObject("/managedDisk").put("storageAccountType", disk.path("managedDisk").path("storageAccountType")
                .asString("Premium_LRS"));
        if (!storage.path("dataDisks").isArray()) {
            storage.putArray("dataDisks");
        }
    }

    private static void defaulted(ObjectNode node, String group, String name, String value) {
        ObjectNode inner = node.withObject("/" + group);
        inner.put(name, inner.path(name).asString(value));
    }

    static ObjectNode instanceView(String power, Turn turn) {
        ObjectNode view = Json.object();
        var statuses = view.putArray("statuses");
        statuses.addObject().put("code", "ProvisioningState/succeeded").put("level", "Info")
                .put("displayStatus", "Provisioning succeeded").put("time", turn.now().toString());
        statuses.addObject().put("code", "PowerState/" + power).put("level", "Info")
                .put("displayStatus", "VM " + power);
        return view;
    }

    @Override
    public ObjectNode shown(Turn turn, Resource resource, boolean expanded) {
        ObjectNode shown = resource.properties().deepCopy();
        if (!expanded) {
            shown.remove("instanceView");
        }
        return shown;
    }

    @Override
    public Optional<Response> act(Call call, Resource vm, String action) {
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "start", "restart" -> Optional.of(power(call, vm, "running"));
            case "poweroff" -> Optional.of(power(call, vm, "stopped"));
            case "deallocate" -> Optional.of(power(call, vm, "deallocated"));
            default -> Optional.empty();
        };
    }

    private static Response power(Call call, Resource vm, String state) {
        ObjectNode properties = vm.properties().deepCopy();
        properties.set("instanceView", instanceView(state, call.turn()));
        call.turn().change(cloud -> cloud.with(vm.withProperties(properties)));
        return Response.empty(200);
    }
}
