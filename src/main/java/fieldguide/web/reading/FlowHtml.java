package fieldguide.web.reading;

import fieldguide.diagram.Flow;
import fieldguide.diagram.FlowComparison;
import fieldguide.diagram.FlowComparison.Pair;
import fieldguide.diagram.SequenceDiagram;
import fieldguide.diagram.Step;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes flows as drawings, each with its steps in words; two that are akin also step by step beside each other. */
final class FlowHtml {
    private final Html html = new Html();
    private final ProseHtml prose;

    private FlowHtml(Addresses addresses) {
        this.prose = new ProseHtml(html, addresses);
    }

    /** Empty where there is no flow. */
    static String of(List<Flow> flows, Addresses addresses) {
        FlowHtml writer = new FlowHtml(addresses);
        Optional<FlowComparison> comparison = FlowComparison.among(flows);
        comparison.ifPresent(writer::legend);
        for (Flow flow : flows) {
            Set<Integer> marked = comparison.map(c -> c.left().id().equals(flow.id()) ? c.markedLeft()
                    : c.right().id().equals(flow.id()) ? c.markedRight() : Set.<Integer>of()).orElse(Set.of());
            boolean told = comparison.filter(c -> c.left().id().equals(flow.id()) || c.right().id().equals(flow.id())).isPresent();
            writer.flow(flow, marked, told);
        }
        comparison.ifPresent(writer::besideEachOther);
        return writer.html.toString();
    }

    /** The drawing alone, for a place where the steps stand in words already. */
    static void drawing(Html html, Flow flow, String prefix) {
        Flow named = new Flow(prefix + flow.id(), flow.title(), flow.actors(), flow.steps(), flow.span());
        plate(html, flow.title(), SequenceDiagram.svg(named));
    }

    private static void plate(Html html, String title, String svg) {
        html.open("div", "class", "flow-plate", "tabindex", "0", "role", "group", "aria-label", "Diagram: " + title).trusted(svg).close();
    }

    private void legend(FlowComparison comparison) {
        html.open("p", "class", "legend flow-legend").text("Steps with a mark differ between the two flows. ");
        html.leaf("a", "Step by step", "href", "#side-by-side").close();
    }

    /** @param told whether the steps stand in words beside another flow's, too */
    private void flow(Flow flow, Set<Integer> marked, boolean told) {
        html.open("section", "class", "flow", "id", "f-" + flow.id()).leaf("h2", flow.title());
        plate(html, flow.title(), SequenceDiagram.svg(flow, marked));
        html.open("details", "class", "flow-steps", told ? "" : "open", "").leaf("summary", "The same in words");
        html.open("ol", flow.steps().getFirst().number() == 1 ? "" : "start", Integer.toString(flow.steps().getFirst().number()));
        flow.steps().forEach(step -> step(step, marked.contains(step.number())));
        html.close().close().close();
    }

    private void step(Step step, boolean differs) {
        html.open("li", differs ? "class" : "", "differs");
        words(step);
        differs(differs);
        html.close();
    }

    private void words(Step step) {
        html.leaf("strong", step.isInternal() ? step.from().name() : step.from().name() + " → " + step.to().name()).text(": ");
        prose.write(step.message());
        step.reply().ifPresent(reply -> {
            html.open("span", "class", "reply").text(" ← ");
            prose.write(reply);
            html.close();
        });
    }

    private void differs(boolean differs) {
        if (differs) {
            html.text(" ").leaf("span", "differs", "class", "differs-mark");
        }
    }

    private void besideEachOther(FlowComparison comparison) {
        html.open("section", "class", "flow", "id", "side-by-side").leaf("h2", "Step by step");
        html.open("div", "class", "table-scroll", "tabindex", "0", "role", "group", "aria-label", "Both flows step by step");
        html.open("table", "class", "compare flow-pairs").open("thead").open("tr").leaf("th", "Step", "scope", "col");
        html.leaf("th", comparison.left().title(), "scope", "col").leaf("th", comparison.right().title(), "scope", "col").close().close();
        html.open("tbody");
        comparison.pairs().forEach(this::pair);
        html.close().close().close().close();
    }

    private void pair(Pair pair) {
        html.open("tr", pair.differs() ? "class" : "", "differs").open("th", "scope", "row").text(numbers(pair));
        differs(pair.differs());
        html.close();
        cell(pair.left());
        cell(pair.right());
        html.close();
    }

    private static String numbers(Pair pair) {
        String left = pair.left().map(s -> "" + s.number()).orElse("–");
        String right = pair.right().map(s -> "" + s.number()).orElse("–");
        return left.equals(right) ? left : left + " / " + right;
    }

    private void cell(Optional<Step> step) {
        if (step.isEmpty()) {
            html.leaf("td", "no such step", "class", "not-stated");
            return;
        }
        html.open("td");
        words(step.get());
        html.close();
    }
}
