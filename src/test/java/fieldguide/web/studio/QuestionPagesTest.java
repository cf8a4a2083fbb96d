package fieldguide.web.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.account.Accounts;
import fieldguide.account.Role;
import fieldguide.testing.Arrivals;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class QuestionPagesTest {
    private static final String QUESTIONS = "/studio/questions";
    private static final String MODULE = QUESTIONS + "/read-an-access-token/";
    private static final List<String> FORMATS = List.of("anki", "gift", "qti", "csv", "print");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Test
    void an_instructor_downloads_the_questions_of_a_module_in_every_format() {
        Visitor instructor = Arrivals.as(Role.INSTRUCTOR, port, accounts);
        Page page = instructor.get(QUESTIONS);
        assertThat(page.text(".views [aria-current]")).isEqualTo("Questions");
        List<String> files = page.html().select("tr:has(a[href^=" + MODULE + "]) a").eachAttr("href");
        assertThat(files).containsExactlyElementsOf(FORMATS.stream().map(f -> MODULE + f).toList());
        assertThat(files).allSatisfy(f -> {
            Page file = instructor.get(f, "Accept", "*/*");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"read-an-access-token-questions");
            assertThat(file.body()).isNotEmpty();
        });
        assertThat(instructor.get(MODULE + "word").status()).isEqualTo(404);
    }

    @Test
    void no_key_is_in_reach_of_a_learner_or_a_guest() {
        Visitor learner = Arrivals.as(Role.LEARNER, port, accounts);
        Visitor guest = new Visitor(port);
        assertThat(FORMATS).allSatisfy(f -> {
            assertThat(learner.get(MODULE + f).status()).isEqualTo(403);
            assertThat(guest.get(MODULE + f).html().select("h1").text()).isEqualTo("Sign in");
            assertThat(guest.get(MODULE + f).body() + learner.get(MODULE + f).body()).doesNotContain("Because", "qti-correct-response");
        });
        assertThat(learner.get(QUESTIONS).status()).isEqualTo(403);
    }
}
