package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** App Service and Function apps. */
final class WebApps implements Kind {
    @Override
    public String type() {
        return "Microsoft.Web/sites";
    }

    @Override
    public boolean isHost() {
        return true;
    }

    @Override
    public @Nullable String nameRule(String name) {
        return name.matches("[A-Za-z0-9]([A-Za-z0-9-]{0,58}[A-Za-z0-9])?") ? null
                : "an app has 1 to 60 letters, digits or hyphens, and neither begins nor ends with a hyphen.";
    }

    @Override
    public Optional<Response> objection(Turn turn, Resource draft, Optional<Resource> before) {
        boolean taken = before.isEmpty() && turn.cloud().named(type(), draft.name()).isPresent();
        return taken ? Optional.of(Response.error(409, "Conflict", "Website with given name " + draft.name()
                + " already exists.")) : Optional.empty();
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        return draft.properties().deepCopy().put("name", draft.name()).put("state", "Running").put("enabled", true)
                .put("defaultHostName", draft.name() + ".azurewebsites.net").put("provisioningState", "Succeeded");
    }
}
