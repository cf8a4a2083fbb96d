package fieldguide.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.guide.Guides;
import fieldguide.testing.Markdown;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.BlocksHtml;
import fieldguide.web.html.Choice;
import fieldguide.web.html.Html;
import fieldguide.web.library.Derived;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pivots and tabs are shown one at a time, in the guide as in the text, and none is ever dropped. */
class VariantsTest {
    private static final StudyModule MODULE = Markdown.module("""
            # Moor

            ::: zone pivot="sail"
            Lower all sails first.
            ::: zone-end

            ::: zone pivot="engine,electric"
            Turn engines off.
            ::: zone-end

            Then tie knots.

            ::: zone pivot="engine"
            Close fuel valves.
            ::: zone-end

            # [Rope](#tab/rope)
            Use ropes.
            # [Chain](#tab/chain)
            Use chains.
            ***
            """);

    @Test
    void without_a_choice_the_first_pivot_and_the_first_tab_are_shown() {
        assertThat(shown(guide(List.of()))).containsExactly("Lower all sails first", "Use ropes");
        assertThat(shown(source(List.of()))).containsExactly("Lower all sails first.", "Use ropes.");
    }

    @Test
    void a_choice_holds_for_the_whole_page() {
        assertThat(shown(guide(List.of("engine", "chain")))).containsExactly("Turn engines off", "Close fuel valves", "Use chains");
        assertThat(shown(source(List.of("electric")))).containsExactly("Turn engines off.", "Use ropes.");
    }

    @Test
    void what_is_not_shown_is_in_the_page_to_be_found() {
        Element page = guide(List.of());
        assertThat(page.select(".variant[hidden=until-found]").eachText()).hasSize(3);
        assertThat(page.text()).contains("Turn engines off", "Close fuel valves", "Use chains");
    }

    @Test
    void links_choose_without_scripts_and_keep_what_was_chosen_elsewhere() {
        Element page = guide(List.of("engine", "chain"));
        assertThat(page.select(".views > a").eachAttr("href")).containsExactly("?show=chain&show=sail#ways-1", "?show=chain&show=engine#ways-1",
                "?show=chain&show=engine#ways-2", "?show=engine&show=rope#ways-3", "?show=engine&show=chain#ways-3");
        assertThat(page.select(".views > a[aria-current]").eachText()).containsExactly("engine, electric", "engine", "Chain");
        assertThat(page.select(".point-source").first().attr("href")).contains("&show=engine&show=chain#");
    }

    @Test
    void what_the_text_does_not_have_is_no_choice() {
        assertThat(choice(List.of("\"><script>", "rope")).asked()).containsExactly("rope");
        assertThat(shown(guide(List.of("nothing")))).containsExactly("Lower all sails first", "Use ropes");
    }

    private static List<String> shown(Element page) {
        page.select("[hidden], .views, .point-source").remove();
        return page.select(".variant").eachText();
    }

    private static Element guide(List<String> asked) {
        Unit unit = MODULE.units().getFirst();
        return Jsoup.parse(GuideHtml.of(new Derived(MODULE, unit, new Guides(List.of()), List.of()), choice(asked)));
    }

    private static Element source(List<String> asked) {
        Unit unit = MODULE.units().getFirst();
        Html html = new Html();
        new BlocksHtml(html, addresses(unit, asked), unit, true).sections(unit.body());
        return Jsoup.parse(html.toString());
    }

    private static Addresses addresses(Unit unit, List<String> asked) {
        return new Addresses(MODULE, unit).choosing(choice(asked));
    }

    private static Choice choice(List<String> asked) {
        return Choice.of(asked, MODULE.units().getFirst().body());
    }
}
