package fieldguide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * The password of the portal's own PostgreSQL, in a file that only the portal's user may read: on a shared machine
 * every user reaches 127.0.0.1, but not the data. Made on the first start, and anew when the file was lost.
 */
final class ClusterKey {
    private static final String RULES = """
            # Written by Fieldguide: whoever connects must know the password in the data folder.
            host all all 127.0.0.1/32 scram-sha-256
            """;
    private static final String OPEN = "host all all 127.0.0.1/32 trust\n";

    private final Path rules;
    private final String password;

    private ClusterKey(Path rules, String password) {
        this.rules = rules;
        this.password = password;
    }

    /** To be called while the cluster is stopped. */
    static ClusterKey of(DataFolder folder) throws IOException {
        Path file = folder.path().resolve("postgres-password");
        Path rules = folder.cluster().resolve("pg_hba.conf");
        if (Files.exists(file)) {
            return new ClusterKey(rules, Files.readString(file).strip());
        }
        if (Files.exists(rules)) {
            Files.writeString(rules, OPEN);
        }
        ClusterKey made = new ClusterKey(rules, random());
        writeForOwnerOnly(file, made.password);
        return made;
    }

    String password() {
        return password;
    }

    /** To be called when the cluster has started. */
    void lock(DataSource cluster) throws IOException, SQLException {
        if (Files.readString(rules).equals(RULES)) {
            return;
        }
        try (Connection connection = cluster.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE CURRENT_USER PASSWORD '" + password + "'");
            Files.writeString(rules, RULES);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static String random() {
        byte[] key = new byte[24];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    private static void writeForOwnerOnly(Path file, String words) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, words, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }
}
