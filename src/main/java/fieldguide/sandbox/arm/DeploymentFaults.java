package fieldguide.sandbox.arm;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.template.Fault;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says where in the text that was sent a template is at fault. */
final class DeploymentFaults {
    private DeploymentFaults() {}

    static String message(Fault fault, String sent) {
        String expression = fault.expression();
        if (expression == null) {
            return fault.message();
        }
        String quoted = Json.write(JsonNodeFactory.instance.stringNode(expression));
        int at = sent.indexOf(quoted);
        String where = at < 0 ? "" : " at line '%d' and column '%d'".formatted(
                sent.substring(0, at).lines().count() + (at == 0 || sent.charAt(at - 1) == '\n' ? 1 : 0),
                at - sent.lastIndexOf('\n', at));
        return "Unable to process template language expression '%s'%s: '%s'".formatted(expression, where, fault.message());
    }
}
