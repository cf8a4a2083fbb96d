package fieldguide.database;

import java.io.IOException;

/** Where the pool connects to. */
sealed interface DatabaseAddress extends AutoCloseable {
    String url();

    String user();

    String password();

    @Override
    default void close() throws IOException {}

    /** A database that somebody else runs. */
    record Given(String url, String user, String password) implements DatabaseAddress {}

    /** The portal's own; ends with it. */
    record Own(OwnPostgres server) implements DatabaseAddress {
        @Override
        public String url() {
            return server.url();
        }

        @Override
        public String user() {
            return server.user();
        }

        @Override
        public String password() {
            return server.password();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
