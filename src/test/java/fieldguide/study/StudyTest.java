package fieldguide.study;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Answer;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Identity;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Question;
import fieldguide.testing.Database;
import fieldguide.testing.Markdown;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class StudyTest {
    private static final StudyModule MODULE = Markdown.module("""
            # Boats

            Boats float.

            ## Quiz

            1. Which boat has one hull?
                - [x] A monohull
                  > It has a single hull, as its name says.
                - [ ] A catamaran
                  > It has two hulls beside each other.
                - [ ] A trimaran
                  > It has three hulls beside each other.
            2. Which rope hoists a sail?
                - [ ] The sheet
                  > It trims a sail that is up already.
                - [x] The halyard
                  > It pulls the sail up along the mast.
                - [ ] The painter
                  > It ties a small boat to something.
            """);
    private static final Quiz QUIZ = Quiz.of(MODULE);

    private final JdbcClient jdbc = Database.client();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final InstantSource clock = () -> now;
    private final Attempts attempts = new Attempts(jdbc, clock);
    private final Readings readings = new Readings(jdbc, clock);
    private final Learners learners = new Learners(jdbc, new TransactionTemplate(new DataSourceTransactionManager(Database.shared())));
    private final String guest = "guest:" + UUID.randomUUID();
    private final String account = "account:" + UUID.randomUUID();

    @Test
    void an_answer_sent_twice_is_recorded_once_as_it_was_given_first() {
        Attempt first = give(guest, "t1", 0, true);
        Attempt again = give(guest, "t1", 0, false);
        assertThat(again).isEqualTo(first);
        assertThat(first.correct()).isTrue();
        assertThat(first.at()).isEqualTo(now);
        assertThat(first.answer()).isEqualTo(QUIZ.questions().getFirst().solution());
        assertThat(attempts.of(guest, "sitting")).containsExactly(first);
    }

    @Test
    void only_the_first_answer_to_a_question_is_marked_as_first() {
        assertThat(give(guest, "t1", 0, false).first()).isTrue();
        assertThat(give(guest, "t2", 0, true).first()).isFalse();
        assertThat(give(guest, "t3", 1, true).first()).isTrue();
        assertThat(give(account, "t1", 0, true).first()).isTrue();
    }

    @Test
    void the_latest_answer_counts_for_the_score() {
        give(guest, "t1", 0, false);
        give(guest, "t2", 1, false);
        assertThat(attempts.score(guest, QUIZ)).isEqualTo(new Score(0, 2));
        give(guest, "t3", 0, true);
        assertThat(attempts.score(guest, QUIZ)).isEqualTo(new Score(1, 2));
        assertThat(readings.progress(guest, MODULE).score()).isEqualTo(new Score(1, 2));
        assertThat(attempts.score(account, QUIZ)).isEqualTo(new Score(0, 0));
    }

    @Test
    void answers_to_an_earlier_revision_do_not_count_for_the_present_one() {
        give(guest, "t1", 0, true);
        Question old = QUIZ.questions().getFirst();
        Question changed = new Choice.Single(new Asked(new Identity(old.id(), "changed"), old.stem(), old.basis()), ((Choice) old).options());
        assertThat(attempts.score(guest, new Quiz(QUIZ.module(), QUIZ.id(), QUIZ.title(), List.of(changed)))).isEqualTo(new Score(0, 0));
    }

    @Test
    void twenty_clicks_at_once_leave_one_answer_and_ten_tabs_leave_one_first_answer() throws Exception {
        all(IntStream.range(0, 20).<Callable<Attempt>>mapToObj(_ -> () -> give(guest, "same", 0, true)).toList());
        assertThat(attempts.of(guest, "sitting")).hasSize(1);
        all(IntStream.range(0, 10).<Callable<Attempt>>mapToObj(i -> () -> give(account, "tab" + i, 1, true)).toList());
        assertThat(attempts.of(account, "sitting")).hasSize(10).filteredOn(Attempt::first).hasSize(1);
    }

    @Test
    void what_a_guest_did_belongs_to_the_account_afterwards() {
        give(guest, "t1", 0, false);
        readings.finish(guest, "module", "a");
        now = now.plusSeconds(60);
        give(account, "t2", 0, true);
        readings.visit(account, "module", "a");
        readings.visit(account, "module", "b");
        learners.adopt(guest, account);
        assertThat(attempts.of(account, "sitting")).extracting(Attempt::token).containsExactly("t1", "t2");
        assertThat(attempts.of(account, "sitting")).filteredOn(Attempt::first).extracting(Attempt::token).containsExactly("t1");
        Progress progress = readings.progress(account, MODULE);
        assertThat(progress.readings()).extracting(Reading::unit).containsExactlyInAnyOrder("a", "b");
        assertThat(progress.finished("a")).isTrue();
        assertThat(readings.progress(guest, MODULE).readings()).isEmpty();
        learners.adopt(guest, account);
        assertThat(attempts.of(account, "sitting")).hasSize(2);
    }

    @Test
    void units_are_visited_finished_and_reopened() {
        String unit = MODULE.units().getFirst().id();
        assertThat(readings.progress(guest, MODULE).latest()).isEmpty();
        readings.visit(guest, MODULE.id(), unit);
        assertThat(readings.progress(guest, MODULE).percent()).isZero();
        readings.finish(guest, MODULE.id(), unit);
        assertThat(readings.progress(guest, MODULE).percent()).isEqualTo(100);
        readings.reopen(guest, MODULE.id(), unit);
        Progress progress = readings.progress(guest, MODULE);
        assertThat(progress.finished(unit)).isFalse();
        assertThat(progress.latest()).contains(unit);
    }

    @Test
    void a_forgotten_owner_leaves_nothing() {
        give(guest, "t1", 0, true);
        readings.visit(guest, MODULE.id(), "a");
        learners.forget(guest);
        assertThat(attempts.of(guest, "sitting")).isEmpty();
        assertThat(readings.progress(guest, MODULE).readings()).isEmpty();
    }

    private Attempt give(String owner, String token, int question, boolean right) {
        Choice asked = (Choice) QUIZ.questions().get(question);
        Set<String> chosen = asked.options().stream().filter(o -> o.correct() == right).limit(1).map(Option::id)
                .collect(Collectors.toSet());
        return attempts.record(new Submission(owner, token, "sitting", QUIZ, asked.mark(new Answer.Chosen(chosen))));
    }

    private static void all(List<Callable<Attempt>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<Attempt> answer : threads.invokeAll(calls)) {
                answer.get();
            }
        }
    }
}
