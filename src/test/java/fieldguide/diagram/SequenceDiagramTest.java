package fieldguide.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fieldguide.testing.Markdown;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SequenceDiagramTest {
    private static final String TWO = """
            # Calls

            ## Short way

            1. The client sends a <b>query</b> & "more" to the server.
            2. The server checks the query.
            3. The server reads a row from the database. The database returns a row.
            4. The server returns the result to the client.

            ## Long way

            1. The client sends a <b>query</b> & "more" to the server.
            2. The server checks the query.
            3. The server requests a row from the database. The database returns a row.
            4. The server returns the result to the client.
            5. The client stores the result in the database.
            """;
    private static final List<Flow> FLOWS = Flows.of(Markdown.unit(TWO));

    @Test
    void each_actor_has_a_lifeline_and_each_step_an_arrow_with_its_number() {
        Document svg = parsed(SequenceDiagram.svg(FLOWS.getFirst()));
        assertThat(svg.select("rect.flow-actor")).hasSize(3);
        assertThat(svg.select("line.flow-lifeline")).hasSize(3);
        assertThat(svg.select("g.flow-step")).hasSize(4);
        assertThat(svg.select("text.flow-count").eachText()).containsExactly("1", "2", "3", "4");
        assertThat(svg.select("line.flow-reply")).hasSize(1);
    }

    @Test
    void it_names_itself_and_looks_only_through_classes() {
        String text = SequenceDiagram.svg(FLOWS.getFirst());
        Document svg = parsed(text);
        assertThat(svg.selectFirst("svg").attr("role")).isEqualTo("img");
        assertThat(svg.selectFirst("title").text()).isEqualTo("Short way");
        assertThat(svg.selectFirst("svg").attr("aria-labelledby").split(" "))
                .allSatisfy(id -> assertThat(svg.getElementById(id)).isNotNull());
        assertThat(svg.select("[style],[fill],[stroke],script,style")).isEmpty();
        assertThat(SequenceDiagram.svg(FLOWS.getFirst())).isEqualTo(text);
    }

    @Test
    void marked_steps_are_set_off() {
        Document svg = parsed(SequenceDiagram.svg(FLOWS.getFirst(), Set.of(2, 4)));
        assertThat(svg.select("g.flow-differs text.flow-count").eachText()).containsExactly("2", "4");
    }

    @Test
    void code_hosts_get_it_in_the_language_of_mermaid() {
        String mermaid = Mermaid.of(FLOWS.getFirst());
        assertThat(mermaid).startsWith("```mermaid\nsequenceDiagram\n    participant a0 as Client\n    participant a1 as Server\n")
                .contains("a1->>a2: 3. Reads a row", "a2-->>a1: Row").endsWith("```");
        Step first = FLOWS.getFirst().steps().getFirst();
        Step odd = new Step(1, first.from(), first.to(), first.message().plus("; #1\nend"), first.reply(), first.full(), first.span());
        assertThat(Mermaid.of(new Flow("id", "t", FLOWS.getFirst().actors(), List.of(odd), FLOWS.getFirst().span()))).contains("#59; #35;1 end");
    }

    @Test
    void two_flows_are_compared_step_by_step() {
        FlowComparison comparison = FlowComparison.among(FLOWS).orElseThrow();
        assertThat(comparison.markedLeft()).containsExactly(3);
        assertThat(comparison.markedRight()).containsExactly(3, 5);
        assertThat(comparison.pairs().getLast().left()).isEmpty();
        assertThat(FlowComparison.among(FLOWS.subList(0, 1))).isEmpty();
    }

    @Test
    void a_step_that_only_one_flow_has_does_not_put_the_others_out_of_line() {
        List<Flow> flows = Flows.of(Markdown.unit("""
                # Calls

                ## Plain

                1. The client sends a query to the server.
                2. The server reads a row from the database.
                3. The server returns the result to the client.

                ## Checked

                1. The client sends a query to the server.
                2. The server checks the signature of the query.
                3. The server reads a row from the database.
                4. The server returns the result to the client.
                """));
        FlowComparison comparison = FlowComparison.among(flows).orElseThrow();
        assertThat(comparison.markedLeft()).isEmpty();
        assertThat(comparison.markedRight()).containsExactly(2);
        assertThat(comparison.pairs()).hasSize(4);
    }

    @Test
    void a_name_written_out_says_the_same_as_its_abbreviation() {
        StepWords words = StepWords.of(FLOWS.getFirst(), FLOWS.getLast());
        assertThat(words.differ("Uses role-based access control (RBAC) to give access", "Uses RBAC to give access")).isFalse();
        assertThat(words.differ("Uses RBAC to give access", "Uses a list to give access")).isTrue();
    }

    @Property(tries = 200)
    void any_text_ends_as_well_formed_svg(@ForAll String name, @ForAll String title) {
        Flow flow = FLOWS.getFirst();
        Actor odd = new Actor(name);
        Step first = flow.steps().getFirst();
        Flow hostile = new Flow("id", title, List.of(odd, first.to()), List.of(
                new Step(1, odd, first.to(), first.message().plus(title), first.reply(), first.full(), first.span()),
                new Step(2, first.to(), first.to(), first.message().plus(name), first.reply(), first.full(), first.span())), flow.span());
        Document svg = parsed(SequenceDiagram.svg(hostile));
        assertThat(svg.select("g.flow-step")).hasSize(2);
    }

    private static Document parsed(String svg) {
        assertThatCode(() -> DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))).doesNotThrowAnyException();
        return Jsoup.parse(svg, "", Parser.xmlParser());
    }
}
