package fieldguide.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Page;
import fieldguide.testing.ServedPortal;
import fieldguide.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedPortal
class ModuleGuidePagesTest {
    private static final String MODULE = "/modules/implement-managed-identities";
    private static final String GUIDE = MODULE + "/guide";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void the_module_leads_to_all_its_units_on_one_page() {
        assertThat(visitor.get(MODULE).html().select("a[href=" + GUIDE + "]")).hasSize(1);
        Page page = visitor.get(GUIDE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".guide-unit > h2").eachText()).contains("Introduction", "Explore managed identities");
        assertThat(page.html().select(".view p:not(.callout-label):not(.plate-described):not(.video)")).isEmpty();
    }

    @Test
    void every_id_is_there_once_and_every_entry_of_the_contents_leads_to_one() {
        Page page = visitor.get(GUIDE);
        assertThat(page.html().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.html().select(".unit-contents a[href^=#]")).hasSizeGreaterThan(10)
                .allSatisfy(a -> assertThat(page.html().getElementById(a.attr("href").substring(1))).as(a.text()).isNotNull());
    }

    @Test
    void a_point_leads_to_its_source_on_the_page_of_its_unit() {
        Element source = visitor.get(GUIDE).html().selectFirst("#2-explore a.point-source");
        assertThat(source.hasAttr("hx-get")).isFalse();
        assertThat(visitor.get(source.attr("href").replaceFirst("#.*", "")).text(".source-sentence")).isNotBlank();
    }

    @Test
    void the_markdown_is_a_file_to_keep() {
        Page file = visitor.get(GUIDE + ".md", "Accept", "*/*");
        assertThat(file.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("implement-managed-identities.md");
        assertThat(file.body()).startsWith("# Implement managed identities\n\n- [Introduction](#introduction)\n").contains("\n## Explore managed identities\n");
    }

    @Test
    void the_file_has_tables_in_few_words_flows_and_pictures_that_are_found_from_anywhere() {
        String file = visitor.get(GUIDE + ".md", "Accept", "*/*").body();
        assertThat(file).contains("```mermaid\nsequenceDiagram", "| **System-assigned** managed identity | **User-assigned** managed identity |");
        assertThat(file).doesNotContainPattern("\\]\\((?!https?://|#|mailto:)");
        assertThat(file).containsPattern("!\\[[^\\]]+\\]\\(http://[^)]+/modules/implement-managed-identities/files/media/");
    }

    @Test
    void a_browser_gets_the_markdown_too() {
        assertThat(visitor.get(GUIDE + ".md").status()).isEqualTo(200);
    }

    @Test
    void a_module_that_is_not_there_has_no_guide() {
        assertThat(visitor.get("/modules/none/guide").status()).isEqualTo(404);
        assertThat(visitor.get("/modules/none/guide.md").status()).isEqualTo(404);
    }
}
