package fieldguide.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that starts the database, commits, and is gone without a chance to clean up. */
final class KilledPortal {
    static final int EXIT = 9;

    private KilledPortal() {}

    static int run(Path data) throws IOException, InterruptedException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), KilledPortal.class.getName(), data.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    public static void main(String[] args) {
        @SuppressWarnings("resource") // the point is that nobody closes it
        OwnPostgres server = OwnPostgres.start(new DataProperties(Path.of(args[0]), 20));
        JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()))
                .sql("CREATE TABLE note AS SELECT 'committed' AS words").update();
        Runtime.getRuntime().halt(EXIT);
    }
}
