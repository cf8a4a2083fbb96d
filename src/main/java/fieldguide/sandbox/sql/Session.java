package fieldguide.sandbox.sql;

import fieldguide.sandbox.cloud.DatabaseUser;
import fieldguide.sandbox.cloud.ResourceId;

/** Somebody signed in to a database as one of its users. */
record Session(ResourceId database, DatabaseUser user) {

    /** Members of {@code db_owner} may do what any role may. */
    boolean isIn(String role) {
        return user.isIn("db_owner") || user.isIn(role);
    }
}
