package fieldguide.study.progress;

import fieldguide.study.recall.StudyDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which a learner did anything. */
@Repository
public class StudiedDays {
    private final JdbcClient jdbc;

    StudiedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Days since a moment on which anything was answered, recalled or read; zones are whole quarters of an hour apart. */
    public SortedSet<LocalDate> of(String owner, Instant since, StudyDays calendar) {
        SortedSet<LocalDate> days = new TreeSet<>();
        jdbc.sql("""
                SELECT DISTINCT date_bin('15 minutes', at, 'epoch') AS quarter FROM (
                    SELECT at FROM study_attempt WHERE owner = :owner
                    UNION ALL SELECT at FROM study_review WHERE owner = :owner
                    UNION ALL SELECT visited FROM study_reading WHERE owner = :owner
                    UNION ALL SELECT finished FROM study_reading WHERE owner = :owner) AS done
                WHERE at >= :since
                """).param("owner", owner).param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC)).query(row -> {
            days.add(calendar.of(row.getObject("quarter", OffsetDateTime.class).toInstant()));
        });
        return days;
    }
}
