package fieldguide.sandbox.imds;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Query;
import fieldguide.sandbox.http.Response;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Versions of the metadata service ("Azure Instance Metadata Service", supported API versions), the newest last. */
final class ApiVersions {
    private static final List<String> ALL =
            List.of("2017-03-01", "2017-04-02", "2017-08-01", "2017-10-01", "2017-12-01",
            "2018-02-01", "2018-04-02", "2018-10-01", "2019-02-01", "2019-03-11", "2019-04-30", "2019-06-01",
            "2019-06-04",
            "2019-08-01", "2019-08-15", "2019-11-01", "2020-06-01", "2020-07-15", "2020-09-01", "2020-10-01",
            "2020-12-01",
            "2021-01-01", "2021-02-01", "2021-03-01", "2021-05-01", "2021-10-01", "2021-11-01", "2021-11-15",
            "2021-12-13",
            "2023-07-01", "2023-11-15", "2024-03-15", "2024-07-17", "2025-04-07");
    /** Tokens came with this version. */
    private static final String FIRST_WITH_IDENTITY = "2018-02-01";

    private ApiVersions() {}

    static Optional<Response> refusal(Query query, boolean identity) {
        Optional<String> asked = query.given("api-version");
        if (asked.isPresent() && ALL.contains(asked.get())
                && (!identity || asked.get().compareTo(FIRST_WITH_IDENTITY) >= 0)) {
            return Optional.empty();
        }
        String text = asked.isEmpty()
                ? "Bad request. api-version was not specified in the request. For more information refer to aka.ms/azureimds"
                : "Bad request. api-version is invalid or was not specified in the request. For more information refer to aka.ms/azureimds";
        ObjectNode body = Json.object();
        if (identity) {
            body.put("error", "invalid_request").put("error_description", text);
        } else {
            body.put("error", text);
        }
        var newest = body.putArray("newest-versions");
        ALL.reversed().stream().limit(3).forEach(newest::add);
        return Optional.of(Response.json(400, body));
    }

    static ObjectNode document() {
        ObjectNode body = Json.object();
        var versions = body.putArray("apiVersions");
        ALL.forEach(versions::add);
        return body;
    }
}
