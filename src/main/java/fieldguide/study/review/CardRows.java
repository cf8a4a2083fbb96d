package fieldguide.study.review;

import static fieldguide.study.review.ReviewRows.names;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of each item, as rows: which review holds for it. */
@Repository
class CardRows {
    private final JdbcClient jdbc;

    CardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ItemKey, Kept> kept(String owner) {
        Map<ItemKey, Kept> found = new HashMap<>();
        jdbc.sql("""
                SELECT c.home, c.item, c.revision, c.version, c.wanted, r.grade, r.at, r.stability, r.difficulty, r.stage, r.step, r.due,
                       r.lapses, r.days, r.recalled FROM study_card c
                LEFT JOIN study_review r ON r.id = c.review WHERE c.owner = :owner
                """).param("owner", owner).query(row -> {
            found.put(ReviewRows.key(row), new Kept(row.getString("grade") == null ? Optional.empty() : Optional.of(ReviewRows.standing(row)),
                    row.getInt("version"), row.getBoolean("wanted")));
        });
        return found;
    }

    /** Makes an earlier review, or none, hold for an item again. */
    void hold(String owner, ItemKey key, OptionalLong review) {
        jdbc.sql("""
                UPDATE study_card SET review = :review, version = version + 1
                WHERE owner = :owner AND home = :home AND item = :item AND revision = :revision
                """).param("owner", owner).params(names(key))
                .param("review", review.isPresent() ? review.getAsLong() : null, Types.BIGINT).update();
    }

    /** Whether it was neither asked nor wanted before. */
    boolean want(String owner, ItemKey key) {
        return jdbc.sql("""
                INSERT INTO study_card (owner, home, item, revision, version, wanted) VALUES (:owner, :home, :item, :revision, 0, true)
                ON CONFLICT (owner, home, item, revision) DO UPDATE SET wanted = true WHERE study_card.review IS NULL AND NOT study_card.wanted
                """).param("owner", owner).params(names(key)).update() > 0;
    }
}
