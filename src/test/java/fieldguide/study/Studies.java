package fieldguide.study;

import fieldguide.testing.Database;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The stores of this room over the tests' database. */
public final class Studies {
    private Studies() {}

    public static TransactionOperations together() {
        return new TransactionTemplate(new DataSourceTransactionManager(Database.shared()));
    }

    public static Learners learners() {
        return new Learners(Database.client(), together());
    }
}
