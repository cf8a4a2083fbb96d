package fieldguide.study.review;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.quiz.item.Answer;
import fieldguide.study.Attempt;
import fieldguide.study.Studies;
import fieldguide.study.recall.Grade;
import fieldguide.study.recall.Schedule;
import fieldguide.study.recall.Stage;
import fieldguide.study.recall.StudyDays;
import fieldguide.testing.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewsTest {
    private static final StudyDays CALENDAR = StudyDays.in(ZoneId.of("Europe/Berlin"));
    private static final ItemKey KEY = new ItemKey("boats", "q-1", "r1");

    private final JdbcClient jdbc = Database.client();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final Reviews reviews = new Reviews(new ReviewRows(jdbc), new CardRows(jdbc), new Turns(jdbc, Studies.together()), () -> now);
    private final String guest = "guest:" + UUID.randomUUID();
    private final String account = "account:" + UUID.randomUUID();

    @Test
    void what_is_kept_is_what_the_schedule_says() {
        grade(guest, Grade.GOOD);
        Instant first = now;
        now = now.plus(Duration.ofMinutes(10));
        grade(guest, Grade.GOOD);
        Schedule expected = Schedule.first(Grade.GOOD, first).next(Grade.GOOD, now, CALENDAR);
        assertThat(kept(guest).standing()).map(Standing::schedule).contains(expected);
        assertThat(kept(guest).version()).isEqualTo(2);
    }

    @Test
    void a_grade_sent_twice_is_one_review_and_the_first_counts() {
        Showing shown = shown(guest);
        Graded first = reviews.grade(guest, shown, Grade.EASY, CALENDAR);
        assertThat(reviews.grade(guest, shown, Grade.AGAIN, CALENDAR)).isEqualTo(first);
        assertThat(rows(guest)).isOne();
    }

    @Test
    void a_page_that_shows_the_past_records_nothing() {
        Showing shown = shown(guest);
        reviews.learn(guest, answer("s:q-1", false), CALENDAR);
        assertThat(reviews.grade(guest, shown, Grade.EASY, CALENDAR)).isInstanceOf(Graded.Outdated.class);
        assertThat(rows(guest)).isOne();
    }

    @Test
    void twenty_clicks_in_two_tabs_are_one_review() throws Exception {
        Showing shown = shown(guest);
        List<Callable<Graded>> clicks = IntStream.range(0, 20)
                .<Callable<Graded>>mapToObj(i -> () -> reviews.grade(guest, shown, i % 2 == 0 ? Grade.GOOD : Grade.AGAIN, CALENDAR)).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Graded> click : threads.invokeAll(clicks)) {
                assertThat(click.get()).isInstanceOf(Graded.Recorded.class);
            }
        }
        assertThat(rows(guest)).isOne();
        assertThat(kept(guest).version()).isOne();
    }

    @Test
    void undo_restores_exactly_what_was() {
        grade(guest, Grade.EASY);
        Optional<Standing> before = kept(guest).standing();
        now = now.plus(Duration.ofDays(9));
        Showing shown = shown(guest);
        grade(guest, Grade.AGAIN);
        assertThat(kept(guest).standing()).isNotEqualTo(before);
        assertThat(reviews.undo(guest, shown.token())).isTrue();
        assertThat(kept(guest).standing()).isEqualTo(before);
        assertThat(reviews.undo(guest, shown.token())).as("once more").isTrue();
        assertThat(kept(guest).standing()).isEqualTo(before);
        assertThat(reviews.done(guest, CALENDAR.of(now))).isEqualTo(new Limits(0, 0));
        assertThat(rows(guest)).as("the log only grows").isEqualTo(2);
        grade(guest, Grade.HARD);
        assertThat(kept(guest).standing()).map(Standing::grade).contains(Grade.HARD);
    }

    @Test
    void the_first_grade_taken_back_leaves_an_item_as_new_as_it_was() {
        Showing shown = shown(guest);
        grade(guest, Grade.GOOD);
        assertThat(reviews.undo(guest, shown.token())).isTrue();
        assertThat(kept(guest).standing()).isEmpty();
    }

    @Test
    void only_the_latest_grade_can_be_taken_back_and_only_while_nothing_followed() {
        Showing first = shown(guest);
        grade(guest, Grade.GOOD);
        reviews.learn(guest, answer("s:q-1", false), CALENDAR);
        assertThat(reviews.undo(guest, first.token())).as("a quiz came between").isFalse();
        Showing second = new Showing(new ItemKey("boats", "q-2", "r1"), 0);
        reviews.grade(guest, second, Grade.GOOD, CALENDAR);
        Showing third = new Showing(new ItemKey("boats", "q-3", "r1"), 0);
        reviews.grade(guest, third, Grade.GOOD, CALENDAR);
        assertThat(reviews.undo(guest, second.token())).as("another card came after").isFalse();
        assertThat(reviews.undo(guest, third.token())).isTrue();
        assertThat(reviews.undo(guest, second.token())).as("now it is the latest").isTrue();
        assertThat(reviews.undo(guest, "review/never")).isFalse();
        assertThat(reviews.undo(account, second.token())).as("a stranger's").isFalse();
    }

    @Test
    void a_changed_grade_is_as_if_it_had_been_given_at_once() {
        Showing shown = shown(guest);
        grade(guest, Grade.GOOD);
        Instant then = now;
        now = now.plusSeconds(30);
        reviews.change(guest, shown, Grade.EASY, CALENDAR);
        reviews.change(guest, shown, Grade.EASY, CALENDAR);
        assertThat(kept(guest).standing()).contains(Standing.after(Optional.empty(), Grade.EASY, then, CALENDAR));
        assertThat(reviews.done(guest, CALENDAR.of(now))).isEqualTo(new Limits(1, 0));
        assertThat(reviews.change(guest, new Showing(KEY, 7), Grade.EASY, CALENDAR)).isInstanceOf(Graded.Outdated.class);
    }

    @Test
    void answers_in_a_quiz_count_once_each_and_what_is_known_today_stays() {
        reviews.learn(guest, answer("s:q-1", false), CALENDAR);
        reviews.learn(guest, answer("s:q-1", false), CALENDAR);
        assertThat(rows(guest)).isOne();
        assertThat(kept(guest).standing()).map(s -> s.schedule().stage()).contains(Stage.LEARNING);
        reviews.learn(guest, answer("t:q-1", true), CALENDAR);
        Kept known = kept(guest);
        reviews.learn(guest, answer("u:q-1", true), CALENDAR);
        assertThat(kept(guest)).as("right again, the same day").isEqualTo(known);
        reviews.learn(guest, answer("v:q-1", false), CALENDAR);
        assertThat(kept(guest).standing()).map(Standing::isRecalled).contains(false);
        assertThat(reviews.done(guest, CALENDAR.of(now))).as("quizzes use up no limit").isEqualTo(new Limits(0, 0));
    }

    @Test
    void a_changed_meaning_starts_anew() {
        grade(guest, Grade.EASY);
        assertThat(reviews.of(guest)).containsKey(KEY).doesNotContainKey(new ItemKey("boats", "q-1", "r2"));
    }

    @Test
    void three_days_of_recall_make_it_learned() {
        for (int day = 0; day < 3; day++) {
            assertThat(kept(guest).standing().filter(Standing::learned)).isEmpty();
            grade(guest, Grade.GOOD);
            grade(guest, Grade.GOOD);
            now = now.plus(Duration.ofDays(1));
        }
        assertThat(kept(guest).standing()).map(Standing::days).contains(3);
        assertThat(kept(guest).standing().filter(Standing::learned)).isPresent();
        grade(guest, Grade.AGAIN);
        assertThat(kept(guest).standing().filter(Standing::learned)).isEmpty();
    }

    @Test
    void what_is_wanted_waits_until_it_is_asked() {
        assertThat(reviews.enqueue(guest, KEY)).isTrue();
        assertThat(reviews.enqueue(guest, KEY)).isFalse();
        assertThat(kept(guest)).isEqualTo(new Kept(Optional.empty(), 0, true));
        grade(guest, Grade.GOOD);
        assertThat(reviews.enqueue(guest, KEY)).isFalse();
        assertThat(kept(guest).standing()).isPresent();
    }

    @Test
    void the_limits_count_what_was_new_and_what_came_back() {
        grade(guest, Grade.EASY);
        assertThat(reviews.done(guest, CALENDAR.of(now))).isEqualTo(new Limits(1, 0));
        now = now.plus(Duration.ofDays(9));
        grade(guest, Grade.AGAIN);
        grade(guest, Grade.GOOD);
        assertThat(reviews.done(guest, CALENDAR.of(now))).as("the second is learning").isEqualTo(new Limits(0, 1));
    }

    @Test
    void a_guests_reviews_follow_to_the_account_and_the_later_recall_holds() {
        grade(guest, Grade.EASY);
        now = now.plus(Duration.ofDays(1));
        grade(account, Grade.AGAIN);
        reviews.grade(guest, new Showing(new ItemKey("boats", "q-2", "r1"), 0), Grade.GOOD, CALENDAR);
        Optional<Standing> later = kept(account).standing();
        Studies.learners().adopt(guest, account);
        assertThat(kept(account).standing()).isEqualTo(later);
        assertThat(reviews.of(account)).hasSize(2);
        assertThat(reviews.of(guest)).isEmpty();
        assertThat(rows(account)).isEqualTo(3);
        grade(account, Grade.GOOD);
        assertThat(rows(account)).as("its tokens do not meet the guest's").isEqualTo(4);
        Studies.learners().adopt(guest, account);
        assertThat(rows(account)).isEqualTo(4);
        Studies.learners().forget(account);
        assertThat(rows(account)).isZero();
        assertThat(reviews.of(account)).isEmpty();
    }

    @Test
    void the_browsers_word_for_the_zone_holds_until_the_learner_says_something() {
        Paces paces = new Paces(jdbc);
        assertThat(paces.of(guest)).isEqualTo(Pace.DEFAULT);
        paces.suppose(guest, ZoneId.of("Asia/Tokyo"));
        paces.suppose(guest, ZoneId.of("Asia/Seoul"));
        assertThat(paces.of(guest)).isEqualTo(new Pace(ZoneId.of("Asia/Tokyo"), true, Limits.DEFAULT));
        paces.set(guest, ZoneId.of("Europe/Rome"), new Limits(3, 30));
        paces.suppose(guest, ZoneId.of("Asia/Seoul"));
        assertThat(paces.of(guest)).isEqualTo(new Pace(ZoneId.of("Europe/Rome"), true, new Limits(3, 30)));
        assertThat(Paces.zone("Europe/Atlantis")).isEmpty();
    }

    private void grade(String owner, Grade grade) {
        assertThat(reviews.grade(owner, shown(owner), grade, CALENDAR)).isInstanceOf(Graded.Recorded.class);
    }

    private Showing shown(String owner) {
        return new Showing(KEY, kept(owner).version());
    }

    private Kept kept(String owner) {
        return reviews.of(owner).getOrDefault(KEY, Kept.NOTHING);
    }

    private Attempt answer(String token, boolean correct) {
        return new Attempt(token, token, "boats", "boats", "q-1", "r1", correct, true, new Answer.Chosen(Set.of()), now);
    }

    private int rows(String owner) {
        return jdbc.sql("SELECT count(*) FROM study_review WHERE owner = :owner").param("owner", owner).query(Integer.class).single();
    }
}
