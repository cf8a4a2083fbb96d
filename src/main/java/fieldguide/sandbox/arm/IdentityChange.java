package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a request makes of a host's identities.
 *
 * @param system whether the host has an identity of its own afterwards
 * @param userAssigned what is attached afterwards
 * @param valid false when the identity block cannot be understood
 */
record IdentityChange(HostIdentity before, boolean system, List<ResourceId> userAssigned, boolean valid) {

    /** PATCH merges: {@code {}} adds, {@code null} removes, what is not named stays. PUT sets. No block changes nothing. */
    static IdentityChange read(ObjectNode body, HostIdentity before, boolean merge) {
        JsonNode block = body.path("identity");
        boolean had = before.system().isPresent();
        if (!block.isObject()) {
            return new IdentityChange(before, had, before.userAssigned(), block.isMissingNode() || block.isNull());
        }
        String type = block.path("type").asString("").toLowerCase(Locale.ROOT).replace(" ", "");
        if (!List.of("", "none", "systemassigned", "userassigned", "systemassigned,userassigned",
                "userassigned,systemassigned").contains(type)) {
            return new IdentityChange(before, had, before.userAssigned(), false);
        }
        boolean system = type.isEmpty() ? had : type.contains("systemassigned");
        boolean users = type.isEmpty() || type.contains("userassigned");
        List<ResourceId> attached = users ? attached(block.path("userAssignedIdentities"), before, merge) : List.of();
        return new IdentityChange(before, system, attached, true);
    }

    private static List<ResourceId> attached(JsonNode named, HostIdentity before, boolean merge) {
        var attached = new ArrayList<>(merge || named.isMissingNode() ? before.userAssigned() : List.<ResourceId>of());
        named.forEachEntry((id, value) -> {
            var identity = new ResourceId(id);
            if (value.isNull()) {
                attached.remove(identity);
            } else if (!attached.contains(identity)) {
                attached.add(identity);
            }
        });
        return List.copyOf(attached);
    }

    List<ResourceId> added() {
        return userAssigned.stream().filter(id -> !before.userAssigned().contains(id)).toList();
    }

    List<ResourceId> removed() {
        return before.userAssigned().stream().filter(id -> !userAssigned.contains(id)).toList();
    }
}
