package fieldguide.sandbox.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hears of the changes that any node commits, over a connection with PostgreSQL's {@code LISTEN}. It is opened when
 * somebody wants to hear, opened again when it breaks, and given back when nobody has wanted to for a while.
 */
@Component
class Announcements implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final Pattern NEWS = Pattern.compile("(\\S+) (\\d{1,19})");
    private static final Duration WANTED = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** How long a connection may be silent before it is asked whether it still lives, and how long that may take. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private final DataSource database;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile long lastWanted;
    private volatile long hearing;
    private volatile boolean closed;
    private long connections;

    Announcements(DataSource database) {
        this.database = database;
    }

    /** Told of the newest version of a sandbox; of a deleted one, a version that it never had. */
    interface Listener {
        void newest(String id, long version);
    }

    void tell(Listener listener) {
        listeners.add(listener);
    }

    /** The number of the connection by which changes are heard of, counted from 1; 0 while they are not. */
    long hearing() {
        return hearing;
    }

    /** From some moment soon, and for the next half minute, changes are heard of. */
    void want() {
        lastWanted = System.nanoTime();
        if (!begun.get() && !closed && begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("announcements").start(this::listen);
        }
    }

    private boolean isWanted() {
        return !closed && System.nanoTime() - lastWanted < WANTED.toNanos();
    }

    private void listen() {
        try {
            for (Duration pause = FIRST_PAUSE; isWanted(); pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE)) {
                if (heard()) {
                    pause = FIRST_PAUSE;
                }
                if (isWanted()) {
                    Thread.sleep(pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            begun.set(false);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Listens until nobody wants to hear any more, or the connection breaks; false when there was none. */
    private boolean heard() {
        boolean opened = false;
        try (Connection connection = database.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("LISTEN sandbox");
                opened = true;
                hearing = ++connections;
                pass(connection);
                hearing = 0;
                statement.execute("UNLISTEN *");
            } catch (SQLException e) {
                hearing = 0;
                giveUp(connection);
                LOG.debug("The connection broke by which changes of sandboxes were heard of", e);
            }
        } catch (SQLException e) {
            LOG.debug("There is no connection by which changes of sandboxes could be heard of", e);
        }
        return opened;
    }

    /** The pool is to forget the connection, and not to complain that it broke: the database may have gone, as at the end of all. */
    private void giveUp(Connection connection) throws SQLException {
        if (database.isWrapperFor(HikariDataSource.class)) {
            database.unwrap(HikariDataSource.class).evictConnection(connection);
        } else {
            connection.abort(Runnable::run);
        }
    }

    private void pass(Connection connection) throws SQLException {
        PGConnection ear = connection.unwrap(PGConnection.class);
        while (isWanted()) {
            PGNotification[] news = ear.getNotifications((int) SILENCE.toMillis());
            if (news != null && news.length > 0) {
                List.of(news).forEach(this::pass);
            } else if (!connection.isValid((int) SILENCE.toSeconds())) {
                throw new SQLException("the connection is dead");
            }
        }
    }

    private void pass(PGNotification news) {
        Matcher words = NEWS.matcher(news.getParameter());
        if (words.matches()) {
            listeners.forEach(listener -> listener.newest(words.group(1), Long.parseLong(words.group(2))));
        }
    }

    /** Within a second nothing is heard any more. */
    @Override
    public void close() {
        closed = true;
    }
}
