package fieldguide.study.review;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.study.recall.Grade;
import fieldguide.study.recall.StudyDays;
import fieldguide.testing.Database;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database in which the queue was new, with what had been recalled by then. */
class OldReviewsTest {
    private final DataSource database = Database.atVersion("210");
    private final JdbcClient jdbc = JdbcClient.create(database);

    /** When every page of the queue looked through all reviews for the latest. */
    @Test
    void schedules_and_what_can_be_taken_back_stay() {
        jdbc.sql("""
                INSERT INTO study_review (owner, token, home, item, revision, origin, grade, at, day, previous,
                                          stability, difficulty, stage, step, due, lapses, days, recalled)
                VALUES ('guest:1', 'review/boats/q1/r1/0', 'boats', 'q1', 'r1', 'REVIEW', 'GOOD', '2026-03-01T10:00:00Z', '2026-03-01', NULL,
                        2.3065, 2.11810397, 'LEARNING', 1, '2026-03-01T10:10:00Z', 0, 1, '2026-03-01'),
                       ('guest:1', 'quiz/s1:q2', 'boats', 'q2', 'r1', 'QUIZ', 'AGAIN', '2026-03-01T11:00:00Z', '2026-03-01', NULL,
                        0.212, 6.4133, 'LEARNING', 0, '2026-03-01T11:01:00Z', 0, 0, NULL)
                """).update();
        jdbc.sql("INSERT INTO study_card (owner, home, item, revision, review, version) SELECT owner, home, item, revision, id, 1 FROM study_review").update();
        jdbc.sql("INSERT INTO study_pace VALUES ('guest:1', 'Asia/Tokyo', 3, 8)").update();
        Database.migrate(database);
        Reviews reviews = new Reviews(new ReviewRows(jdbc), new CardRows(jdbc), null, null);
        Standing first = reviews.of("guest:1").get(new ItemKey("boats", "q1", "r1")).standing().orElseThrow();
        assertThat(first).isEqualTo(Standing.after(Optional.empty(), Grade.GOOD, Instant.parse("2026-03-01T10:00:00Z"), StudyDays.in(ZoneId.of("Asia/Tokyo"))));
        assertThat(reviews.of("guest:1").get(new ItemKey("boats", "q2", "r1")).standing().map(Standing::grade)).contains(Grade.AGAIN);
        assertThat(reviews.latest("guest:1").map(Review::token)).contains("review/boats/q1/r1/0");
        assertThat(new Paces(jdbc).of("guest:1")).isEqualTo(new Pace(ZoneId.of("Asia/Tokyo"), true, new Limits(3, 8)));
    }
}
