package fieldguide.web.reading;

import fieldguide.diagram.Flow;
import fieldguide.diagram.FlowComparison;
import fieldguide.diagram.SequenceDiagram;
import fieldguide.diagram.Step;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes flows as drawings, each with its steps as a list beside it. */
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
        comparison.ifPresent(c -> writer.html.leaf("p", "Steps with a mark differ between the two flows.", "class", "legend flow-legend"));
        for (Flow flow : flows) {
            Set<Integer> marked = comparison.map(c -> c.left().id().equals(flow.id()) ? c.markedLeft()
                    : c.right().id().equals(flow.id()) ? c.markedRight() : Set.<Integer>of()).orElse(Set.of());
            writer.flow(flow, marked);
        }
        return writer.html.toString();
    }

    private void flow(Flow flow, Set<Integer> marked) {
        html.open("section", "class", "flow", "id", "f-" + flow.id()).leaf("h2", flow.title());
        html.open("div", "class", "flow-plate", "tabindex", "0", "role", "group", "aria-label", "Diagram: " + flow.title());
        html.trusted(SequenceDiagram.svg(flow, marked)).close();
        html.open("details", "class", "flow-steps", "open", "").leaf("summary", "The same in words").open("ol");
        flow.steps().forEach(step -> step(step, marked.contains(step.number())));
        html.close().close().close();
    }

    private void step(Step step, boolean differs) {
        html.open("li", differs ? "class" : "", "differs");
        html.leaf("strong", step.isInternal() ? step.from().name() : step.from().name() + " → " + step.to().name()).text(": ");
        prose.write(step.message());
        step.reply().ifPresent(reply -> {
            html.open("span", "class", "reply").text(" ← ");
            prose.write(reply);
            html.close();
        });
        if (differs) {
            html.text(" ").leaf("span", "differs", "class", "differs-mark");
        }
        html.close();
    }
}
