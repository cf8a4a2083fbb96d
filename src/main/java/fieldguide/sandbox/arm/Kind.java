package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What is particular to one type of resource. */
interface Kind {
    /** In canonical spelling, such as {@code Microsoft.Compute/virtualMachines}. */
    String type();

    /** Whether it stands in a location of its own and must say which. */
    default boolean hasLocation() {
        return true;
    }

    /** Whether processes run on it that can use its identities. */
    default boolean isHost() {
        return false;
    }

    /** A rule that the name breaks, or null. */
    default @Nullable String nameRule(String name) {
        return name.matches("[\\w().-]{1,128}") ? null : "1 to 128 letters, digits, '-', '_', '.', '(' or ')'.";
    }

    /** A reason not to create or change it so, with the answer to give. */
    default Optional<Response> objection(Turn turn, Resource draft, Optional<Resource> before) {
        return Optional.empty();
    }

    /** Fills in what the service decides. */
    default ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        return draft.properties().deepCopy().put("provisioningState", "Succeeded");
    }

    /** What else comes into being with it. */
    default void created(Turn turn, Resource resource) {}

    /** Its properties as shown. */
    default ObjectNode shown(Turn turn, Resource resource, boolean expanded) {
        return resource.properties();
    }

    /** Answers {@code POST {id}/{action}}; nothing when there is no such action. */
    default Optional<Response> act(Call call, Resource resource, String action) {
        return Optional.empty();
    }
}
