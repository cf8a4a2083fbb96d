package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** SQL servers. Their passwords are taken and forgotten: logins are checked by token. */
final class SqlServers implements Kind {
    static final String TYPE = "Microsoft.Sql/servers";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public @Nullable String nameRule(String name) {
        return name.matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?") ? null
                : "a SQL server has 1 to 63 lower-case letters, digits or hyphens, and neither begins nor ends with a hyphen.";
    }

    @Override
    public Optional<Response> objection(Turn turn, Resource draft, Optional<Resource> before) {
        boolean taken = before.isEmpty() && turn.cloud().named(TYPE, draft.name()).isPresent();
        return taken ? Optional.of(Response.error(409, "NameAlreadyExists", "The name '" + draft.name()
                + "' already exists. Choose a different name.")) : Optional.empty();
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode done = draft.properties().deepCopy();
        done.remove("administratorLoginPassword");
        if (done.path("administrators") instanceof ObjectNode administrator) {
            administrator.put("administratorType", "ActiveDirectory").put("tenantId", turn.cloud().tenantId());
        }
        return done.put("version", "12.0").put("state", "Ready").put("publicNetworkAccess", "Enabled")
                .put("fullyQualifiedDomainName", draft.name() + ".database.windows.net");
    }
}
