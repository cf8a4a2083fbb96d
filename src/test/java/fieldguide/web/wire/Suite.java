package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A program that makes itself a sandbox over the API and works in it over HTTP. */
final class Suite {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final String portal;
    final JsonNode sandbox;

    Suite(int port) {
        portal = "http://127.0.0.1:" + port;
        HttpResponse<String> made = send("POST", portal + "/api/sandboxes", "");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        sandbox = json(made);
    }

    String at(String member) {
        return sandbox.path(member).asString();
    }

    /** A call to Resource Manager below the subscription, with the sandbox's key. */
    JsonNode arm(String method, String path, String body) {
        HttpResponse<String> answer = send(method, armUrl(path), body, "Authorization", "Bearer " + at("key"));
        assertThat(answer.statusCode()).as(method + " " + path + ": " + answer.body()).isLessThan(300);
        return json(answer);
    }

    String armUrl(String path) {
        return at("arm") + "/subscriptions/" + at("subscriptionId") + path + (path.contains("?") ? "&" : "?")
                + "api-version=2024-01-01";
    }

    String scope(String path) {
        return "/subscriptions/" + at("subscriptionId") + path;
    }

    void group(String name) {
        arm("PUT", "/resourcegroups/" + name, "{\"location\":\"eastus\"}");
    }

    /** A virtual machine with an identity of its own. */
    JsonNode vm(String group, String name) {
        return arm("PUT", "/resourceGroups/" + group + "/providers/Microsoft.Compute/virtualMachines/" + name,
                "{\"location\":\"eastus\",\"identity\":{\"type\":\"SystemAssigned\"}}");
    }

    JsonNode identity(String group, String name) {
        return arm("PUT", "/resourceGroups/" + group + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/"
                + name,
                "{\"location\":\"eastus\"}");
    }

    void vault(String group, String name) {
        arm("PUT", "/resourceGroups/" + group + "/providers/Microsoft.KeyVault/vaults/" + name,
                "{\"location\":\"eastus\",\"properties\":{\"enableRbacAuthorization\":true}}");
    }

    void assign(String roleId, String principalId, String scope) {
        arm("PUT", scope + "/providers/Microsoft.Authorization/roleAssignments/" + UUID.randomUUID(), """
                {"properties":{"roleDefinitionId":"/subscriptions/%s/providers/Microsoft.Authorization/roleDefinitions/%s",
                 "principalId":"%s"}}""".formatted(at("subscriptionId"), roleId, principalId));
    }

    JsonNode host(String name) {
        HttpResponse<String> answer = send("GET", portal + "/api/sandboxes/" + at("id") + "/hosts/" + name, "",
                "Authorization", "Bearer " + at("key"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** A token for the application that owns the subscription. */
    String personaToken(String resource) {
        JsonNode persona = sandbox.path("persona");
        HttpResponse<String> answer = send("POST", at("login") + "/" + at("tenantId") + "/oauth2/v2.0/token",
                "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s/.default".formatted(
                        persona.path("clientId").asString(), persona.path("clientSecret").asString(), resource),
                "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).path("access_token").asString();
    }

    HttpResponse<String> vaultCall(String method, String vault, String path, String body, String token) {
        return send(method, portal + "/wire/" + at("id") + "/vault/" + vault + path + (path.contains("?") ? "&" : "?")
                + "api-version=7.4",
                body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Json.read(answer.body()).orElseGet(Json::object);
    }

    /** What a token says, unproven. */
    static JsonNode claims(String token) {
        byte[] body = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Json.read(new String(body, StandardCharsets.UTF_8)).orElseThrow();
    }

    /**
     * Sends a request as it stands.
     *
     * @param headers name, value, name, value ...
     */
    static HttpResponse<String> send(String method, String url, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return HTTP.send((headers.length == 0 ? request : request.headers(headers)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
