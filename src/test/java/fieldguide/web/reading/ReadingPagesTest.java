package fieldguide.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class ReadingPagesTest {
    private static final String MODULE = "/modules/implement-managed-identities";
    private static final String EXPLORE = MODULE + "/2-explore";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void the_library_shows_every_module_with_objectives_and_time() {
        Page page = visitor.get("/");
        Element plate = page.html().selectFirst(".plate-card:has(a[href=" + MODULE + "])");
        assertThat(plate).isNotNull();
        assertThat(plate.text()).contains("Implement managed identities", "4 objectives", "7 units", " min");
    }

    @Test
    void a_search_that_finds_nothing_says_so_and_leads_back() {
        Page page = visitor.get("/?q=zebra+crossing");
        assertThat(page.text(".empty")).contains("No module has all of these words");
        assertThat(page.html().select(".plate-card")).isEmpty();
    }

    @Test
    void no_guide_of_our_modules_has_a_paragraph_outside_of_callouts_labels() {
        for (Element unit : visitor.get(MODULE).html().select(".unit-list a")) {
            Page guide = visitor.get(unit.attr("href"));
            assertThat(guide.status()).isEqualTo(200);
            assertThat(guide.html().select(".view p:not(.callout-label):not(.plate-described):not(.video)"))
                    .as("paragraphs in " + unit.attr("href")).isEmpty();
        }
    }

    @Test
    void every_bullet_leads_to_its_source_sentence() {
        Page guide = visitor.get(EXPLORE);
        List<Element> sources = guide.html().select(".point > a.point-source");
        assertThat(sources).hasSizeGreaterThan(20);
        assertThat(sources).hasSameSizeAs(guide.html().select(".point"));
        Element one = sources.get(3);
        Page shown = visitor.get(EXPLORE + one.attr("href").replaceFirst("#.*", ""));
        assertThat(shown.text(".source-sentence")).isNotBlank();
        assertThat(shown.text(".source-place")).startsWith("implement-managed-identities/2-explore.md, line");
        Element inSource = shown.html().selectFirst("#source-panel a");
        Page source = visitor.get(inSource.attr("href").replaceFirst("#.*", ""));
        assertThat(source.html().selectFirst(inSource.attr("href").replaceFirst(".*#", "#"))).isNotNull();
    }

    @Test
    void a_swap_gets_the_panel_alone() {
        String link = visitor.get(EXPLORE).html().selectFirst("a.point-source").attr("hx-get");
        Page panel = visitor.get(link, "HX-Request", "true");
        assertThat(panel.body()).doesNotContain("<html").contains("source-sentence");
        assertThat(visitor.get(link).path()).isEqualTo(EXPLORE);
    }

    @Test
    void the_characteristics_are_compared_side_by_side() {
        Page page = visitor.get(EXPLORE + "/compare");
        assertThat(page.html().select("table.compare thead th").eachText()).anyMatch(t -> t.startsWith("System-assigned"))
                .anyMatch(t -> t.startsWith("User-assigned"));
        assertThat(page.html().select("tr.differs")).isNotEmpty();
    }

    @Test
    void two_columns_are_set_against_each_other_by_the_address_alone() {
        String compare = MODULE + "/5-acquire-a-token/compare";
        Element form = visitor.get(compare).html().selectFirst("form.contrast:has(option:contains(Python))");
        String table = form.selectFirst("input[name=table]").val();
        Page page = visitor.get(compare + "?table=" + table + "&left=0&right=2");
        assertThat(page.html().select("table.compare").first().select("thead th").eachText()).containsExactly("Position", ".NET", "Python");
        assertThat(page.html().select("table.compare").first().select("tbody tr")).hasSize(1);
        assertThat(page.text("details.alike > summary")).isEqualTo("9 rows say the same of both");
        assertThat(visitor.get(compare + "?table=" + table + "&left=2&right=2").status()).isEqualTo(404);
        assertThat(visitor.get(compare + "?table=none").text("main")).contains("Choose two different ones");
    }

    @Test
    void a_cell_leads_to_its_place_in_the_source() {
        Element cell = visitor.get(EXPLORE + "/compare").html().selectFirst("a.cell-source");
        Page source = visitor.get(cell.attr("href").replaceFirst("#.*", ""));
        assertThat(source.html().selectFirst(cell.attr("href").replaceFirst(".*#", "#")).text()).contains("directory");
    }

    @Test
    void a_guide_shows_flows_and_derived_tables_where_they_are_told() {
        assertThat(visitor.get(MODULE + "/3-authentication-flows").html().select(".flow-plate + ol.points")).hasSize(2);
        assertThat(visitor.get(EXPLORE).html().select(".guide-section table.compare caption .tag")).hasSize(1);
    }

    @Test
    void both_flows_are_drawn_with_their_steps_in_words() {
        Page page = visitor.get(MODULE + "/3-authentication-flows/flow");
        assertThat(page.html().select("svg[role=img]")).hasSize(2);
        assertThat(page.html().select(".flow-steps ol").first().select("> li")).hasSize(7);
        assertThat(page.html().select(".flow-pairs tr.differs th").eachText()).containsExactly("1 differs", "2 differs", "3 differs");
    }

    @Test
    void a_view_without_anything_to_show_says_so() {
        assertThat(visitor.get(MODULE + "/1-introduction/flow").text(".empty")).contains("no steps between several actors");
    }

    @Test
    void units_that_are_done_count_and_can_be_taken_back() {
        Page guide = visitor.get(EXPLORE);
        Page next = visitor.submit(guide, "form[action$=finished]", Map.of());
        assertThat(next.path()).isEqualTo(MODULE + "/3-authentication-flows");
        assertThat(visitor.get(MODULE).text(".page-head")).contains("1 of 7 units done");
        visitor.submit(visitor.get(EXPLORE), "form[action$=unfinished]", Map.of());
        assertThat(visitor.get(MODULE).text(".page-head")).contains("0 of 7 units done");
    }

    @Test
    void what_does_not_exist_has_a_page_that_says_where_to_go() {
        for (String path : List.of("/modules/none", MODULE + "/none", MODULE + "/files/../../pom.xml", MODULE + "/files/README.md",
                EXPLORE + "/points/none")) {
            Page page = visitor.get(path);
            assertThat(page.status()).as(path).isIn(400, 404);
            assertThat(page.body()).as(path).doesNotContain("\tat ", "Exception");
        }
        assertThat(visitor.get("/modules/none").text("main")).contains("no module \"none\"");
    }
}
