package fieldguide.web.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.account.Accounts;
import fieldguide.account.Role;
import fieldguide.testing.Arrivals;
import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServedPortal
class CoveragePagesTest {
    private static final String COVERAGE = "/studio/coverage";
    private static final String MODULE = COVERAGE + "/implement-managed-identities";
    private static final String UNIT = MODULE + "/1-introduction";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    private Visitor instructor;

    @BeforeEach
    void arrive() {
        instructor = Arrivals.as(Role.INSTRUCTOR, port, accounts);
    }

    @Test
    void the_studio_begins_with_the_figures_of_every_module() {
        Page page = instructor.get("/studio");
        assertThat(page.path()).isEqualTo(COVERAGE);
        assertThat(page.html().select(".masthead a[href=/studio]")).hasSize(1);
        assertThat(page.text("tr:has(a[href=" + MODULE + "])")).contains("Implement managed identities", "100.0 %");
    }

    @Test
    void a_module_leads_to_its_units() {
        Page page = instructor.get(MODULE);
        assertThat(page.text("h1")).isEqualTo("Implement managed identities");
        assertThat(page.html().select("tbody a").eachAttr("href")).hasSize(7).contains(UNIT);
    }

    @Test
    void every_sentence_of_a_unit_stands_beside_what_became_of_it() {
        Page page = instructor.get(UNIT);
        JsonNode json = new JsonMapper().readTree(instructor.get(UNIT + ".json", "Accept", "*/*").body());
        assertThat(page.html().select(".fate")).hasSize(json.get("sentences").intValue()).hasSize(json.get("perSentence").size());
        assertThat(page.html().select(".fate-kept")).isNotEmpty().allSatisfy(f -> assertThat(f.select(".fate-points > li")).isNotEmpty());
        assertThat(page.html().select(".fate-dropped")).allSatisfy(f -> assertThat(f.text()).contains("Dropped"));
    }

    @Test
    void a_sentence_leads_to_its_paragraph_and_a_point_to_the_guide() {
        Element fate = instructor.get(UNIT).html().selectFirst(".fate-kept");
        assertThat(fate.text()).containsPattern("implement-managed-identities/1-introduction\\.md:\\d+");
        assertThat(target(fate.selectFirst(".fate-place a"))).isNotNull();
        assertThat(target(fate.selectFirst(".fate-link"))).isNotNull();
    }

    private Element target(Element link) {
        String[] address = link.attr("href").split("#");
        return instructor.get(address[0]).html().getElementById(address[1]);
    }

    @Test
    void a_filter_shows_some_of_the_sentences() {
        Page dropped = instructor.get(UNIT + "?only=dropped");
        assertThat(dropped.text(".views [aria-current]")).isEqualTo("Dropped");
        assertThat(dropped.html().select(".fate:not(.fate-dropped)")).isEmpty();
        assertThat(instructor.get(UNIT + "?only=flaws").text(".empty")).contains("No sentence of this unit is of that kind.");
        assertThat(instructor.get(UNIT + "?only=zebras").html().select(".fate-kept")).isNotEmpty();
    }

    @Test
    void the_library_is_there_for_programs() {
        Page page = instructor.get(COVERAGE + ".json", "Accept", "application/json");
        assertThat(page.header("Content-Type")).isEqualTo("application/json");
        JsonNode library = new JsonMapper().readTree(page.body());
        assertThat(library.get("missing").intValue()).isZero();
        assertThat(library.get("perUnit").valueStream().mapToInt(u -> u.get("sentences").intValue()).sum())
                .isEqualTo(library.get("sentences").intValue());
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(instructor.get(COVERAGE + "/none").status()).isEqualTo(404);
        assertThat(instructor.get(MODULE + "/none").status()).isEqualTo(404);
        assertThat(instructor.get(MODULE + "/none.json").status()).isEqualTo(404);
    }

    @Test
    void learners_stay_outside() {
        assertThat(Arrivals.as(Role.LEARNER, port, accounts).get(COVERAGE + ".json").status()).isEqualTo(403);
    }
}
