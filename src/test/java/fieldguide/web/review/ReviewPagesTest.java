package fieldguide.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.quiz.item.Card;
import fieldguide.quiz.item.Question;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Reviews;
import fieldguide.testing.Keys;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class ReviewPagesTest {
    private static final String FORM = ".review-item form";
    private static final String UNIT = "/modules/read-an-access-token/2-header-payload-signature";

    @LocalServerPort
    int port;

    @Autowired
    Reviews reviews;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void a_newcomer_is_told_what_to_read() {
        Page page = visitor.get("/review");
        assertThat(page.text("#rest")).isEqualTo("Nothing is waiting yet.");
        assertThat(page.html().select(".unit-list a")).isNotEmpty().allMatch(a -> a.attr("href").startsWith("/modules/"));
    }

    @Test
    void a_unit_that_was_opened_is_offered_and_one_that_was_read_brings_ten_new_ones() {
        visitor.get(UNIT);
        assertThat(visitor.get("/review").text(".unit-list li")).contains("opened, not done");
        Page page = read();
        assertThat(page.text(".page-head .facts")).startsWith("10 new");
    }

    @Test
    void a_card_has_two_sides_and_four_grades_that_name_their_intervals() {
        Page card = card(0);
        assertThat(card.text(".card-front")).isNotEmpty();
        assertThat(card.text(".card-back")).isNotEmpty();
        assertThat(card.html().select(".grades button").eachText())
                .containsExactly("1 Again in 1 min", "2 Hard in 6 min", "3 Good in 10 min", "4 Easy in 8 days");
    }

    @Test
    void a_grade_is_told_and_can_be_taken_back() {
        Page card = card(0);
        String front = card.text(".card-front");
        Page next = grade(card, "GOOD");
        assertThat(next.text("#last")).isEqualTo("Graded “Good”: comes back in 10 min.");
        assertThat(next.text(".card-front")).isNotEqualTo(front);
        Page back = visitor.submit(next, ".last-grade", Map.of());
        assertThat(back.text(".card-front")).isEqualTo(front);
        assertThat(back.text(".notice.positive")).contains("taken back");
        assertThat(back.html().select(".grades button").last().text()).isEqualTo("4 Easy in 8 days");
    }

    @Test
    void an_old_page_can_neither_grade_nor_take_back() {
        Page other = card(1);
        Page next = grade(card(0), "GOOD");
        Page after = grade(other, "GOOD");
        assertThat(visitor.submit(next, ".last-grade", Map.of()).text(".notice.negative")).contains("Only the latest grade");
        Page undone = visitor.submit(after, ".last-grade", Map.of());
        assertThat(grade(other, "EASY").text(".notice.negative")).as("sent once more, and then taken back").isEmpty();
        assertThat(grade(undone, "EASY").text(".notice.negative")).isEmpty();
        assertThat(grade(undone, "AGAIN").text("#last")).as("sent twice").contains("Easy");
    }

    @Test
    void a_question_missed_in_a_quiz_comes_back_within_the_sitting() {
        Page again = afterMissing();
        String id = id(again);
        assertThat(again.text(".page-head .facts")).isEqualTo("1 again today");
        assertThat(again.html().select(".explanation, .outcome, .right, .wrong, .model, [checked], .grades")).isEmpty();
        Page missed = visitor.answer(again, FORM, Keys.fields(id, false));
        assertThat(missed.text(".verdict")).startsWith("Not right.").contains("It comes back in 1 min.");
        Page answered = visitor.answer(visitor.get("/review"), FORM, Keys.fields(id, true));
        assertThat(answered.text(".verdict")).startsWith("Right.");
        assertThat(answered.html().select(".grades button")).hasSize(3);
        Page hard = visitor.submit(answered, ".grades", Map.of("grade", "HARD"));
        assertThat(hard.text("#last")).startsWith("Graded “Hard”");
        assertThat(visitor.submit(answered, ".grades", Map.of("grade", "HARD")).text("#last")).as("sent twice").isEqualTo(hard.text("#last"));
    }

    @Test
    void no_answer_to_a_question_asks_for_one() {
        Page asked = visitor.answer(afterMissing(), FORM, Map.of());
        assertThat(asked.text(".notice.negative")).matches("(Choose|Give|Write) .* first\\.");
        assertThat(asked.html().select(".verdict")).isEmpty();
    }

    /** Questions of all kinds are asked, answered and told in the review. */
    @Test
    void every_kind_of_question_can_be_reviewed() {
        Set<Object> kinds = new HashSet<>();
        for (Question question : Keys.questions("implement-managed-identities")) {
            if (kinds.add(question.getClass())) {
                visitor = new Visitor(port);
                reviews.enqueue(owner(), new ItemKey("implement-managed-identities", question.id(), question.revision()));
                Page asked = visitor.get("/review");
                assertThat(id(asked)).isEqualTo(question.id());
                assertThat(visitor.answer(asked, FORM, Keys.fields(question.id(), true)).text(".verdict")).as(question.stemWords()).startsWith("Right.");
            }
        }
        assertThat(kinds).hasSizeGreaterThan(5);
    }

    /** Whose cookie the visitor bears: the hash of its secret. */
    private String owner() {
        visitor.get("/review");
        String secret = visitor.cookies().getCookieStore().getCookies().stream().filter(c -> c.getName().equals("fieldguide-guest")).findFirst().orElseThrow().getValue();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return "guest:" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(Page page) {
        return page.html().select(".review-item input[name=item]").val();
    }

    /** The review after a question was missed in a quiz, twice, which leaves it to be asked again. */
    private Page afterMissing() {
        Page question = visitor.submit(visitor.get("/modules/read-an-access-token/4-knowledge-check/quiz"), "main form", Map.of());
        String stem = question.text("#stem");
        String id = Keys.questions("read-an-access-token").stream().filter(q -> stem.equals(q.stemWords().strip().replaceAll("\\s+", " ")))
                .findFirst().orElseThrow().id();
        assertThat(visitor.answer(question, "#question form", Keys.fields(id, false)).text(".verdict")).startsWith("Not right");
        Page again = visitor.get("/review");
        assertThat(id(again)).isEqualTo(id);
        return again;
    }

    @Test
    void one_can_stay_in_a_module() {
        read();
        visitor.get("/modules/implement-managed-identities/1-introduction");
        Page other = visitor.get("/review?module=implement-managed-identities");
        assertThat(other.text("#rest")).isEqualTo("Nothing is waiting yet.");
        Page own = visitor.submit(other, ".page-head form", Map.of("module", "read-an-access-token"));
        assertThat(own.text(".review-item .facts")).contains("Read an access token");
        assertThat(visitor.get("/review?module=none").status()).isEqualTo(404);
    }

    @Test
    void limits_and_zone_are_kept_and_nonsense_is_refused() {
        Page settings = visitor.get("/review/settings");
        Page refused = visitor.submit(settings, "main form", Map.of("fresh", "many", "zone", "Europe/Atlantis"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".hint.fault").eachText()).containsExactly("Give a whole number from 0 to 999.",
                "There is no time zone of this name. Choose one of the list.");
        assertThat(refused.html().select("#fresh").val()).isEqualTo("many");
        Page kept = visitor.submit(settings, "main form", Map.of("fresh", "3", "zone", "Asia/Tokyo"));
        assertThat(kept.text(".notice.positive")).isEqualTo("Your settings are kept.");
        assertThat(kept.html().select("option[selected]").val()).isEqualTo("Asia/Tokyo");
        assertThat(read().text(".page-head .facts")).startsWith("3 new");
    }

    @Test
    void the_browser_tells_its_zone_once() {
        Page page = visitor.get("/review");
        assertThat(visitor.submit(page, ".zone-told", Map.of("zone", "Asia/Tokyo")).status()).isEqualTo(204);
        assertThat(visitor.submit(page, ".zone-told", Map.of("zone", "Nowhere")).status()).isEqualTo(422);
        assertThat(visitor.get("/review").html().select(".zone-told")).isEmpty();
        assertThat(visitor.get("/review/settings").html().select("option[selected]").val()).isEqualTo("Asia/Tokyo");
    }

    @Test
    void a_grade_for_nothing_that_was_shown_is_not_found() {
        Page page = card(0);
        assertThat(visitor.submit(page, ".grades", Map.of("item", "c-none", "grade", "GOOD")).status()).isEqualTo(404);
        assertThat(visitor.submit(page, ".grades", Map.of("version", "x", "grade", "GOOD")).status()).isEqualTo(400);
        assertThat(new Visitor(port).get("/review/answered?item=q-1&version=0").status()).isEqualTo(404);
    }

    private Page read() {
        visitor.submit(visitor.get(UNIT), "form[action$=/finished]", Map.of());
        return visitor.get("/review");
    }

    /** A card of the unit, which need not be the next of the queue. */
    private Page card(int number) {
        Page unit = visitor.get(UNIT);
        if (unit.html().selectFirst("form[action$=/finished]") != null) {
            visitor.submit(unit, "form[action$=/finished]", Map.of());
        }
        visitor.submit(visitor.get("/review/settings"), "main form", Map.of("fresh", "999"));
        Card card = Keys.cards("read-an-access-token", "2-header-payload-signature").get(number);
        return visitor.get(Keys.address(card));
    }

    private Page grade(Page card, String grade) {
        return visitor.submit(card, ".grades", Map.of("grade", grade));
    }
}
