package fieldguide.sandbox.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of shared links. */
@Component
class ShareRows {
    private final JdbcClient jdbc;

    ShareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String digest, String sandbox, String label, Instant now) {
        jdbc.sql("INSERT INTO sandbox_share (digest, sandbox, label, created) VALUES (:digest, :sandbox, :label, :now)")
                .param("digest", digest).param("sandbox", sandbox).param("label", label)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    Optional<String> sandbox(String digest) {
        return jdbc.sql("SELECT sandbox FROM sandbox_share WHERE digest = :digest").param("digest", digest)
                .query(String.class).optional();
    }

    List<Share> all(String sandbox) {
        return jdbc.sql("SELECT digest, label, created FROM sandbox_share WHERE sandbox = :sandbox ORDER BY created DESC, digest")
                .param("sandbox", sandbox)
                .query((rs, n) -> new Share(rs.getString("digest"), rs.getString("label"), rs.getTimestamp("created").toInstant()))
                .list();
    }

    boolean delete(String sandbox, String digest) {
        return jdbc.sql("DELETE FROM sandbox_share WHERE sandbox = :sandbox AND digest = :digest")
                .param("sandbox", sandbox).param("digest", digest).update() == 1;
    }
}
