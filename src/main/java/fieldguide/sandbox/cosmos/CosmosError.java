package fieldguide.sandbox.cosmos;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;

/** Errors as the account gives them. */
final class CosmosError {
    private CosmosError() {}

    static Response of(int status, String code, String message) {
        return Response.json(status, Json.object().put("code", code).put("message", message));
    }

    static Response notFound() {
        return of(404, "NotFound", "Message: {\"Errors\":[\"Resource Not Found. Learn more: https://aka.ms/cosmosdb-tsg-not-found\"]}");
    }
}
