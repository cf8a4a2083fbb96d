package fieldguide.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that a portal sends to its database, commits among them, since each is a way there and back. */
public final class Statements implements BeanPostProcessor {
    private final LongAdder count = new LongAdder();

    /** How many there were so far. */
    public long count() {
        return count.sum();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool && !(bean instanceof Counting) ? new Counting(pool, count) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        private final LongAdder count;

        Counting(DataSource pool, LongAdder count) {
            super(pool);
            this.count = count;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection());
        }

        private <T> T watched(Class<T> type, T watched) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
                    count.increment();
                }
                Object result = called(watched, method, arguments);
                return result instanceof Statement statement && method.getReturnType().isInterface()
                        ? prepared(method.getReturnType().asSubclass(Statement.class), statement) : result;
            }));
        }

        private <S extends Statement> S prepared(Class<S> type, Statement statement) {
            return watched(type, type.cast(statement));
        }

        private static Object called(Object watched, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(watched, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
