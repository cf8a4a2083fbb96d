package fieldguide.study;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The owners of answers and readings. */
@Repository
public class Learners {
    private final JdbcClient jdbc;
    private final TransactionOperations together;

    Learners(JdbcClient jdbc, TransactionOperations together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    /**
     * Gives all that a guest did to the account the guest has registered or signed in to. Where both answered a question,
     * the earlier answer stays the first; where both read a unit, the later visit and the earlier end count; where both
     * recalled an item, the later recall holds.
     */
    public void adopt(String guest, String account) {
        if (guest.equals(account)) {
            return;
        }
        List<String> steps = List.of("""
                DELETE FROM study_attempt g USING study_attempt a
                WHERE g.owner = :guest AND a.owner = :account AND a.token = g.token
                """, """
                UPDATE study_attempt late SET first = false FROM study_attempt early
                WHERE late.owner IN (:guest, :account) AND early.owner IN (:guest, :account) AND early.id < late.id
                  AND late.first AND early.first AND early.module = late.module
                  AND early.question = late.question AND early.revision = late.revision
                """, """
                UPDATE study_attempt SET owner = :account WHERE owner = :guest
                """, """
                INSERT INTO study_reading (owner, module, unit, visited, finished)
                SELECT :account, module, unit, visited, finished FROM study_reading WHERE owner = :guest
                ON CONFLICT (owner, module, unit) DO UPDATE
                SET visited = greatest(study_reading.visited, excluded.visited),
                    finished = least(study_reading.finished, excluded.finished)
                """, """
                DELETE FROM study_reading WHERE owner = :guest
                """, """
                UPDATE study_review g SET token = :guest || ' ' || token WHERE owner = :guest
                  AND EXISTS (SELECT FROM study_review a WHERE a.owner = :account AND a.token = g.token)
                """, """
                UPDATE study_review SET owner = :account WHERE owner = :guest
                """, """
                INSERT INTO study_card (owner, home, item, revision, review, version, wanted)
                SELECT :account, home, item, revision, review, version, wanted FROM study_card WHERE owner = :guest
                ON CONFLICT (owner, home, item, revision) DO UPDATE
                SET review = (SELECT r.id FROM study_review r WHERE r.id IN (study_card.review, excluded.review)
                              ORDER BY r.at DESC, r.id DESC LIMIT 1),
                    version = study_card.version + excluded.version, wanted = study_card.wanted OR excluded.wanted
                """, """
                DELETE FROM study_card WHERE owner = :guest
                """, """
                INSERT INTO study_pace SELECT :account, zone, fresh, reviews FROM study_pace WHERE owner = :guest ON CONFLICT DO NOTHING
                """, """
                DELETE FROM study_pace WHERE owner = :guest
                """);
        together.executeWithoutResult(_ -> steps.forEach(sql -> jdbc.sql(sql).param("guest", guest).param("account", account).update()));
    }

    /** Removes all that is known of an owner. */
    public void forget(String owner) {
        together.executeWithoutResult(_ -> List.of("study_attempt", "study_reading", "study_card", "study_review", "study_pace").forEach(table ->
                jdbc.sql("DELETE FROM " + table + " WHERE owner = :owner").param("owner", owner).update()));
    }
}
