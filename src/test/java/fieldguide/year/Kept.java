package fieldguide.year;

import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Reviews;
import fieldguide.study.review.Standing;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the portal has kept of one owner. */
final class Kept {
    private Kept() {}

    /** All answers, in the order they were stored. */
    static List<Memoir.Given> answers(JdbcClient jdbc, String owner) {
        return jdbc.sql("SELECT module, question, revision, correct, first, answer, at FROM study_attempt WHERE owner = :owner ORDER BY id")
                .param("owner", owner).query((row, _) -> new Memoir.Given(
                        new ItemKey(row.getString("module"), row.getString("question"), row.getString("revision")), row.getBoolean("correct"),
                        row.getBoolean("first"), row.getString("answer"), row.getObject("at", OffsetDateTime.class).toInstant())).list();
    }

    static Map<ItemKey, Standing> standings(Reviews reviews, String owner) {
        Map<ItemKey, Standing> standings = new HashMap<>();
        reviews.of(owner).forEach((key, kept) -> kept.standing().ifPresent(s -> standings.put(key, s)));
        return standings;
    }
}
