package fieldguide.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away from any other failure. */
final class Outage {
    private Outage() {}

    /** Whether a failure goes back to a connection that could not be had or was lost. */
    static boolean caused(@Nullable Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLTransientConnectionException || t instanceof SQLException sql && isConnection(sql.getSQLState())) {
                return true;
            }
            // A rollback that fails hides why it was tried.
            if (t instanceof TransactionSystemException hiding && caused(hiding.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 is connection exceptions, 57P is the operator's intervention, 53300 is too many connections. */
    private static boolean isConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.equals("53300"));
    }
}
