package fieldguide.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.account.Accounts;
import fieldguide.study.recall.Grade;
import fieldguide.study.recall.StudyDays;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Reviews;
import fieldguide.study.review.Standing;
import fieldguide.testing.Keys;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A learner in Tokyo for sixty days, half of them as a guest: reads, is asked, doubles clicks, uses two tabs, takes grades back.
 * What the portal keeps in the end is what the pure schedule says, review by review.
 */
@ServedPortal
class SixtyDaysTest {
    private static final StudyDays TOKYO = StudyDays.in(ZoneId.of("Asia/Tokyo"));
    private static final String MODULE = "/modules/read-an-access-token/";
    private static final List<String> UNITS = List.of("1-introduction", "2-header-payload-signature", "3-validate-a-token");
    private static final int DAYS = 60;

    private static volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    static class Clock {
        @Bean
        @Primary
        InstantSource clockOfTheTest() {
            return () -> now;
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Reviews reviews;

    @Autowired
    JdbcClient jdbc;

    private final Random chance = new Random(20260301);
    private final Map<ItemKey, Standing> expected = new HashMap<>();
    private int counted;
    private int takenBack;
    private Visitor visitor;

    @Test
    void what_is_kept_is_what_the_schedule_says() {
        visitor = new Visitor(port);
        visitor.submit(visitor.get("/review/settings"), "main form", Map.of("zone", "Asia/Tokyo", "fresh", "3", "reviews", "8"));
        String name = "ume-" + UUID.randomUUID();
        for (int day = 0; day < DAYS; day++) {
            if (day < UNITS.size() * 4 && day % 4 == 0) {
                visitor.submit(visitor.get(MODULE + UNITS.get(day / 4)), "form[action$=/finished]", Map.of());
            }
            if (day == DAYS / 2) {
                visitor.submit(visitor.get("/account/register"), "main form", Map.of("name", name, "password", "a long enough phrase"));
            }
            if (chance.nextInt(5) > 0) {
                sitting();
            }
            now = now.plus(Duration.ofDays(1)).plusSeconds(chance.nextInt(7200) - 3600);
        }
        String owner = accounts.like(name, 1).getFirst().owner();
        Map<ItemKey, Standing> kept = new HashMap<>();
        reviews.of(owner).forEach((key, k) -> k.standing().ifPresent(s -> kept.put(key, s)));
        assertThat(kept).isEqualTo(expected).hasSizeGreaterThan(40);
        assertThat(rows(owner)).as("none lost, none doubled").isEqualTo(counted + takenBack);
        assertThat(counted).isGreaterThan(200);
        assertThat(takenBack).isGreaterThan(5);
        assertThat(kept.values()).anyMatch(Standing::learned);
    }

    /** Until nothing is left, or nearly so. */
    private void sitting() {
        Page page = visitor.get("/review");
        for (int n = 0; n < 15 && page.html().selectFirst(".review-item") != null; n++) {
            ItemKey key = key(page);
            Optional<Standing> before = Optional.ofNullable(expected.get(key));
            page = page.html().selectFirst(".card-front") == null ? answer(page, key, before) : grade(page, key, before);
            now = now.plusSeconds(20 + chance.nextInt(40));
        }
    }

    private Page grade(Page card, ItemKey key, Optional<Standing> before) {
        Grade grade = Grade.values()[chance.nextInt(4)];
        Page other = visitor.get("/review");
        Page next = visitor.submit(card, ".grades", Map.of("grade", grade.name()));
        expect(key, before, grade);
        if (chance.nextInt(6) == 0 && key(other).equals(key)) {
            visitor.submit(other, ".grades", Map.of("grade", Grade.AGAIN.name()));
            visitor.submit(card, ".grades", Map.of("grade", Grade.EASY.name()));
        }
        return chance.nextInt(12) == 0 ? takeBack(next, key, before) : next;
    }

    /** At once, and the same again from the page before. */
    private Page takeBack(Page page, ItemKey key, Optional<Standing> before) {
        now = now.plusSeconds(600);
        Page back = visitor.submit(page, ".last-grade", Map.of());
        visitor.submit(page, ".last-grade", Map.of());
        before.ifPresentOrElse(b -> expected.put(key, b), () -> expected.remove(key));
        counted--;
        takenBack++;
        assertThat(key(back)).isEqualTo(key);
        return back;
    }

    private Page answer(Page question, ItemKey key, Optional<Standing> before) {
        boolean right = chance.nextInt(4) > 0;
        Page answered = visitor.answer(question, ".review-item form", Keys.fields(key.id(), right));
        expect(key, before, right ? Grade.GOOD : Grade.AGAIN);
        if (right && chance.nextInt(3) == 0) {
            Standing told = Standing.after(before, Grade.HARD, now, TOKYO);
            now = now.plusSeconds(5);
            expected.put(key, told);
            takenBack++;
            return visitor.submit(answered, ".grades", Map.of("grade", "HARD"));
        }
        visitor.answer(question, ".review-item form", Keys.fields(key.id(), right));
        return visitor.get("/review");
    }

    private void expect(ItemKey key, Optional<Standing> before, Grade grade) {
        expected.put(key, Standing.after(before, grade, now, TOKYO));
        counted++;
    }

    private static ItemKey key(Page page) {
        return new ItemKey(field(page, "home"), field(page, "item"), field(page, "revision"));
    }

    private static String field(Page page, String name) {
        return page.html().select(".review-item input[name=" + name + "]").getFirst().val();
    }

    private int rows(String owner) {
        return jdbc.sql("SELECT count(*) FROM study_review WHERE owner = :owner").param("owner", owner).query(Integer.class).single();
    }
}
