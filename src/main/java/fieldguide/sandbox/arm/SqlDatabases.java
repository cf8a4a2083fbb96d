package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.Turn;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Databases of a SQL server. */
final class SqlDatabases implements Kind {
    @Override
    public String type() {
        return SqlServers.TYPE + "/databases";
    }

    @Override
    public ObjectNode completed(Turn turn, Resource draft, Optional<Resource> before) {
        ObjectNode done = draft.properties().deepCopy();
        String id = before.map(b -> b.property("databaseId")).filter(known -> !known.isEmpty())
                .orElseGet(turn.randomness()::guid);
        return done.put("collation", done.path("collation").asString("SQL_Latin1_General_CP1_CI_AS"))
                .put("status", "Online").put("databaseId", id)
                .put("creationDate", before.map(b -> b.property("creationDate")).orElse(turn.now().toString()));
    }
}
