package fieldguide.study.review;

import fieldguide.study.recall.Grade;
import fieldguide.study.recall.Memory;
import fieldguide.study.recall.Schedule;
import fieldguide.study.recall.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The log of reviews as rows. */
@Repository
class ReviewRows {
    private static final String REVIEWS = "SELECT r.*, EXISTS (SELECT FROM study_undo u WHERE u.review = r.id) AS undone FROM study_review r ";

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Present present(String owner, ItemKey key) {
        return jdbc.sql("""
                SELECT c.version, r.*, EXISTS (SELECT FROM study_undo u WHERE u.review = r.id) AS undone
                FROM study_card c LEFT JOIN study_review r ON r.id = c.review
                WHERE c.owner = :owner AND c.home = :home AND c.item = :item AND c.revision = :revision
                """).param("owner", owner).params(names(key))
                .query((row, _) -> new Present(row.getInt("version"), row.getString("token") == null ? Optional.empty() : Optional.of(review(row))))
                .optional().orElse(Present.NOTHING);
    }

    Optional<Review> byToken(String owner, String token) {
        return jdbc.sql(REVIEWS + "WHERE r.owner = :owner AND r.token = :token").param("owner", owner).param("token", token)
                .query((row, _) -> review(row)).optional();
    }

    Optional<Review> byId(long id) {
        return jdbc.sql(REVIEWS + "WHERE r.id = :id").param("id", id).query((row, _) -> review(row)).optional();
    }

    /** The latest review of the queue that was not taken back. */
    Optional<Review> latest(String owner) {
        return jdbc.sql(REVIEWS + """
                WHERE r.owner = :owner AND r.origin = 'REVIEW' AND NOT EXISTS (SELECT FROM study_undo u WHERE u.review = r.id)
                ORDER BY r.id DESC LIMIT 1
                """).param("owner", owner).query((row, _) -> review(row)).optional();
    }

    /** How many items of the queue were new on a day, and how many came back. */
    Limits done(String owner, LocalDate day) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE r.previous IS NULL) AS fresh, count(*) FILTER (WHERE p.stage = 'REVIEW') AS reviews
                FROM study_review r LEFT JOIN study_review p ON p.id = r.previous
                WHERE r.owner = :owner AND r.day = :day AND r.origin = 'REVIEW'
                  AND NOT EXISTS (SELECT FROM study_undo u WHERE u.review = r.id)
                """).param("owner", owner).param("day", day)
                .query((row, _) -> new Limits(row.getInt("fresh"), row.getInt("reviews"))).single();
    }

    /** Where each item stood at the end of each day on which it was asked. */
    List<Recall> recalls(String owner) {
        return jdbc.sql("""
                SELECT DISTINCT ON (home, item, revision, day) * FROM study_review r
                WHERE owner = :owner AND NOT EXISTS (SELECT FROM study_undo u WHERE u.review = r.id)
                ORDER BY home, item, revision, day, id DESC
                """).param("owner", owner).query((row, _) -> new Recall(
                        key(row), row.getObject("day", LocalDate.class), standing(row))).list();
    }

    /** How often something was recalled on each day: in the queue, and in quizzes as far as it counted. */
    SortedMap<LocalDate, Integer> counts(String owner) {
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        jdbc.sql("""
                SELECT day, count(*) AS reviews FROM study_review r
                WHERE owner = :owner AND NOT EXISTS (SELECT FROM study_undo u WHERE u.review = r.id) GROUP BY day
                """).param("owner", owner).query(row -> {
            counts.put(row.getObject("day", LocalDate.class), row.getInt("reviews"));
        });
        return counts;
    }

    /** Adds a review, which then holds for its item; nothing is done, and nothing returned, where its token is known. */
    Optional<Review> add(String owner, Review review, LocalDate day) {
        Schedule schedule = review.after().schedule();
        StatementSpec added = jdbc.sql("""
                WITH added AS (
                    INSERT INTO study_review (owner, token, home, item, revision, origin, grade, at, day, previous,
                                              stability, difficulty, stage, step, due, lapses, days, recalled)
                    VALUES (:owner, :token, :home, :item, :revision, :origin, :grade, :at, :day, :previous,
                            :stability, :difficulty, :stage, :step, :due, :lapses, :days, :recalled)
                    ON CONFLICT (owner, token) DO NOTHING RETURNING id)
                INSERT INTO study_card (owner, home, item, revision, review, version)
                SELECT :owner, :home, :item, :revision, id, 1 FROM added
                ON CONFLICT (owner, home, item, revision) DO UPDATE SET review = excluded.review, version = study_card.version + 1
                RETURNING review
                """).param("owner", owner).params(names(review.key())).param("token", review.token())
                .param("origin", review.origin().name()).param("grade", review.after().grade().name())
                .param("at", utc(schedule.last())).param("day", day)
                .param("previous", review.previous().isPresent() ? review.previous().getAsLong() : null, Types.BIGINT);
        return added.param("stability", schedule.memory().stability()).param("difficulty", schedule.memory().difficulty())
                .param("stage", schedule.stage().name()).param("step", schedule.step()).param("due", utc(schedule.due()))
                .param("lapses", schedule.lapses()).param("days", review.after().days())
                .param("recalled", review.after().recalled().orElse(null), Types.DATE)
                .query(Long.class).optional().map(review::numbered);
    }

    void retract(long review, Instant now) {
        jdbc.sql("INSERT INTO study_undo (review, at) VALUES (:review, :at)").param("review", review).param("at", utc(now)).update();
    }

    static Map<String, String> names(ItemKey key) {
        return Map.of("home", key.home(), "item", key.id(), "revision", key.revision());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static ItemKey key(ResultSet row) throws SQLException {
        return new ItemKey(row.getString("home"), row.getString("item"), row.getString("revision"));
    }

    private static Review review(ResultSet row) throws SQLException {
        Long previous = row.getObject("previous", Long.class);
        OptionalLong before = previous == null ? OptionalLong.empty() : OptionalLong.of(previous);
        return new Review(row.getLong("id"), key(row), row.getString("token"), Review.Origin.valueOf(row.getString("origin")), standing(row),
                before, row.getBoolean("undone"));
    }

    static Standing standing(ResultSet row) throws SQLException {
        Schedule schedule = new Schedule(new Memory(row.getDouble("stability"), row.getDouble("difficulty")),
                Stage.valueOf(row.getString("stage")), row.getInt("step"), instant(row, "due"), instant(row, "at"), row.getInt("lapses"));
        return new Standing(schedule, Grade.valueOf(row.getString("grade")), row.getInt("days"),
                Optional.ofNullable(row.getObject("recalled", LocalDate.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
