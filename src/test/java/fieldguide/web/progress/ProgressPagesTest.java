package fieldguide.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.quiz.item.Card;
import fieldguide.testing.Keys;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServedPortal
class ProgressPagesTest {
    private static final String UNIT = "/modules/read-an-access-token/2-header-payload-signature";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void a_newcomer_is_led_to_the_library() {
        Page page = visitor.get("/progress");
        assertThat(page.text(".empty")).startsWith("Nothing is begun yet.");
        assertThat(page.text(".page-head .facts")).isEqualTo("Studied on 0 of the last 28 days");
        assertThat(visitor.get("/").html().select(".resume")).isEmpty();
    }

    @Test
    void mastery_is_shown_with_its_working_by_module_unit_and_objective() {
        recallOne();
        Page page = visitor.get("/progress");
        assertThat(page.text(".mastery-module h3")).isEqualTo("Read an access token");
        assertThat(page.text(".mastery-figure")).matches("\\d+ % = 1 of \\d+ recalled \\(1 %\\) × 100 % chance of recalling them now");
        assertThat(page.text(".mastery-module .facts")).isEqualTo("1 of 4 units read 0 learned");
        assertThat(page.html().select(".mastery tbody").first().select("tr")).hasSizeBetween(2, 4);
        assertThat(page.html().select(".mastery tbody").last().select("tr")).hasSize(3);
        assertThat(page.text(".page-head .facts")).isEqualTo("Studied on 1 of the last 28 days");
        assertThat(page.html().select(".plot-day-filled")).hasSize(1);
        assertThat(page.html().select("svg[role=img]")).hasSize(3).allMatch(svg -> !svg.attr("aria-label").isEmpty());
        assertThat(page.html().select("#reviews ~ .facts span").eachText()).containsExactly("1 today", "1 in 7 days", "1 in 28 days", "1 in all");
    }

    @Test
    void the_way_on_is_shown_here_and_in_the_library() {
        visitor.submit(visitor.get(UNIT), "form[action$=/finished]", Map.of());
        Page question = visitor.submit(visitor.get("/modules/read-an-access-token/4-knowledge-check/quiz"), "main form", Map.of());
        visitor.submit(question, "#question form", Map.of("option", question.html().select("input[name=option]").first().val()));
        for (String path : new String[] {"/", "/progress"}) {
            Page page = visitor.get(path);
            assertThat(page.html().select(".resume .label").eachText()).containsExactly("Unit", "Quiz", "Review");
            assertThat(page.html().select(".resume a").get(1).attr("href")).isEqualTo(question.path().replaceFirst("1$", "2"));
            assertThat(page.html().select(".resume a").get(1).text()).contains("1 of ");
        }
    }

    @Test
    void everything_can_be_taken_along_as_json_and_csv() {
        recallOne();
        Map<String, String> files = unzipped();
        assertThat(files.keySet()).containsExactlyInAnyOrder("study.json", "answers.csv", "reviews.csv", "queue.csv", "readings.csv", "settings.csv");
        JsonNode study = JsonMapper.shared().readTree(files.get("study.json"));
        assertThat(study.get("reviews")).hasSize(1);
        assertThat(study.get("reviews").get(0).get("grade").asString()).isEqualTo("GOOD");
        assertThat(study.get("readings").get(0).get("unit").asString()).isNotEmpty();
        assertThat(files.get("reviews.csv").lines()).hasSize(2).first().asString().startsWith("\"at\",\"module\",\"item\",\"revision\",\"origin\",\"grade\"");
        assertThat(new String(visitor.bytes("/progress/export.zip"), StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void everything_can_be_erased_but_not_by_a_slip() {
        recallOne();
        Page confirm = visitor.get("/progress/erase");
        assertThat(confirm.html().select("main li").eachText()).contains("1 reviews", "1 schedules of cards and questions", "2 readings");
        Page refused = visitor.submit(confirm, "main form", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".field-error")).contains("nothing was erased yet");
        assertThat(visitor.get("/progress").text(".empty")).isEmpty();
        Page gone = visitor.submit(confirm, "main form", Map.of("sure", "true"));
        assertThat(gone.text(".notice.positive")).isEqualTo("All that you studied is erased.");
        assertThat(gone.text(".empty")).startsWith("Nothing is begun yet.");
        assertThat(visitor.get("/review").text("#rest")).isEqualTo("Nothing is waiting yet.");
    }

    /** Reads a unit and recalls a card of it. */
    private void recallOne() {
        visitor.submit(visitor.get(UNIT), "form[action$=/finished]", Map.of());
        visitor.submit(visitor.get("/review/settings"), "main form", Map.of("fresh", "999"));
        Card card = Keys.cards("read-an-access-token", "2-header-payload-signature").getFirst();
        visitor.submit(visitor.get(Keys.address(card)), ".grades", Map.of("grade", "GOOD"));
    }

    private Map<String, String> unzipped() {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(visitor.bytes("/progress/export.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
