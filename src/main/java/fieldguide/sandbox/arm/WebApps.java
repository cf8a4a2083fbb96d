package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import java.util.Optional;
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
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        return draft.properties().deepCopy().put("name", draft.name()).put("state", "Running").put("enabled", true)
                .put("defaultHostName", draft.name() + ".azurewebsites.net").put("provisioningState", "Succeeded");
    }
}
