package fieldguide.diagram;

/**
 * Writes a flow in the language of Mermaid, which code hosts draw.
 *
 * @see <a href="https://mermaid.js.org/syntax/sequenceDiagram.html">its sequence diagrams</a>
 */
public final class Mermaid {
    private Mermaid() {}

    /** A fenced block of markdown. */
    public static String of(Flow flow) {
        StringBuilder out = new StringBuilder("```mermaid\nsequenceDiagram\n");
        for (int i = 0; i < flow.actors().size(); i++) {
            out.append("    participant a").append(i).append(" as ").append(escaped(flow.actors().get(i).name())).append('\n');
        }
        flow.steps().forEach(s -> step(out, flow, s));
        return out.append("```").toString();
    }

    private static void step(StringBuilder out, Flow flow, Step step) {
        String from = "a" + flow.actors().indexOf(step.from());
        String to = "a" + flow.actors().indexOf(step.to());
        line(out, from + "->>" + to, step.number() + ". " + step.message());
        step.reply().ifPresent(r -> line(out, to + "-->>" + from, r.toString()));
    }

    private static void line(StringBuilder out, String arrow, String words) {
        out.append("    ").append(arrow).append(": ").append(escaped(words)).append('\n');
    }

    /** A semicolon ends a statement, a number sign begins a code of a character. */
    private static String escaped(String text) {
        return text.replace("#", "#35;").replaceAll(";(?<!#35;)", "#59;").replaceAll("\\s+", " ").replace("`", "'").strip();
    }
}
