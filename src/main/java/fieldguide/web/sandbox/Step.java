package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a button does: one request, as any tool would send it.
 *
 * @param az the command of Azure CLI that sends the same; empty where there is none
 */
public record Step(Request request, String az) {
    public Step with(ObjectNode body) {
        return new Step(request.with("Content-Type", "application/json").with(Bytes.of(Json.write(body))), az);
    }

    /** The line for a shell. Tokens are long and secret: the line has a variable in their place. */
    String curl() {
        var line = new StringBuilder("curl");
        if (!request.method().equals("GET")) {
            line.append(" -X ").append(request.method());
        }
        boolean app = request.host().equals(Sandbox.APP_HOST);
        line.append(app ? " \"$IDENTITY_ENDPOINT" : " '" + request.base() + request.path());
        line.append(request.query().parameters().isEmpty() ? "" : "?" + request.query().encoded()).append(app ? '"' : '\'');
        if (!app && !request.host().equals(Sandbox.METADATA_HOST)) {
            line.append(" \\\n  -H \"Authorization: Bearer $TOKEN\"");
        }
        request.headers().fields().forEach((name, values) -> {
            if (name.equals("x-identity-header")) {
                line.append(" \\\n  -H \"X-Identity-Header: $IDENTITY_HEADER\"");
            } else if (!name.equals("authorization")) {
                values.forEach(value -> line.append(" \\\n  -H '").append(title(name)).append(": ").append(value).append('\''));
            }
        });
        if (!request.body().isEmpty()) {
            line.append(" \\\n  -d '").append(request.body().text().replace("'", "'\\''")).append('\'');
        }
        return line.toString();
    }

    private static String title(String header) {
        var words = new StringBuilder();
        for (String word : header.split("-", -1)) {
            words.append(words.isEmpty() ? "" : "-").append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return words.toString();
    }
}
