package fieldguide.sandbox.http;

import fieldguide.sandbox.cloud.Bytes;
import tools.jackson.databind.JsonNode;

/** An answer of the simulated cloud. */
public record Response(int status, Headers headers, Bytes body) {
    public static Response empty(int status) {
        return new Response(status, Headers.NONE, Bytes.NONE);
    }

    public static Response json(int status, JsonNode body) {
        return of(status, "application/json; charset=utf-8", Bytes.of(Json.write(body)));
    }

    public static Response of(int status, String contentType, Bytes body) {
        return new Response(status, Headers.of("Content-Type", contentType), body);
    }

    /** The error form of Resource Manager, Key Vault and Graph. */
    public static Response error(int status, String code, String message) {
        var body = Json.object();
        body.putObject("error").put("code", code).put("message", message);
        return json(status, body);
    }

    /** The error form of OAuth 2 (RFC 6749) and of the metadata service. */
    public static Response oauthError(int status, String error, String description) {
        return json(status, Json.object().put("error", error).put("error_description", description));
    }

    public Response with(String header, String value) {
        return new Response(status, headers.with(header, value), body);
    }

    /** The body as JSON; an empty object when it is none. */
    public JsonNode json() {
        return Json.read(body.text()).orElseGet(Json::object);
    }

    public boolean isError() {
        return status >= 400;
    }
}
