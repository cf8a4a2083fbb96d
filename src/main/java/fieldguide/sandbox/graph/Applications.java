package fieldguide.sandbox.graph;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.ClientCertificate;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.Registration;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.entra.ClientCertificates;
import fieldguide.sandbox.entra.Redirects;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /applications/{id}}: certificates and redirect addresses of an application. Here it has the id of its service
 * principal.
 */
record Applications(Turn turn, Request request) {

    static ObjectNode view(Principal application, Registration registration) {
        ObjectNode view = Json.object().put("@odata.type", "#microsoft.graph.application").put("id", application.objectId())
                .put("appId", application.appId()).put("displayName", application.name());
        ArrayNode keys = view.putArray("keyCredentials");
        registration.certificates().forEach(certificate -> keys.add(key(certificate)));
        list(view.putObject("web"), registration.web());
        list(view.putObject("publicClient"), registration.publicClient());
        return view;
    }

    private static void list(ObjectNode node, List<String> addresses) {
        ArrayNode array = node.putArray("redirectUris");
        addresses.forEach(array::add);
    }

    private static ObjectNode key(ClientCertificate registered) {
        X509Certificate certificate = ClientCertificates.of(registered);
        return Json.object().put("keyId", registered.keyId()).put("displayName", registered.name())
                .put("customKeyIdentifier", ClientCertificates.thumbprint(certificate)).put("type", "AsymmetricX509Cert")
                .put("usage", "Verify").put("startDateTime", certificate.getNotBefore().toInstant().toString())
                .put("endDateTime", certificate.getNotAfter().toInstant().toString()).putNull("key");
    }

    /** What is named is replaced as a whole; the rest stays. */
    Response patch(Principal application) {
        ObjectNode body = Json.readObject(request.body().text()).orElseGet(Json::object);
        Registration before = turn.cloud().directory().registration(application.appId());
        Registration after = before;
        for (String kind : List.of("web", "publicClient")) {
            if (body.path(kind).has("redirectUris")) {
                Optional<List<String>> addresses = addresses(body.path(kind).path("redirectUris"));
                if (addresses.isEmpty()) {
                    return refused("redirectUris", "each must be an https address, or http://localhost with or without a port and path, "
                            + "of at most 256 characters and without a fragment");
                }
                after = kind.equals("web") ? after.withWeb(addresses.get()) : after.withPublicClient(addresses.get());
            }
        }
        if (body.has("keyCredentials")) {
            Optional<List<ClientCertificate>> keys = keys(body.path("keyCredentials"), before.certificates());
            if (keys.isEmpty()) {
                return refused("keyCredentials", "each must have the base64 of an X.509 certificate with an RSA key of 2,048 bits or more "
                        + "as 'key', or the 'keyId' of one that is registered");
            }
            after = after.withCertificates(keys.get());
        }
        Registration kept = after;
        turn.change(cloud -> cloud.with(cloud.directory().with(application.appId(), kept)));
        turn.tell(request.caller().actor(), Actor.GRAPH, new Fact.RegistrationChanged(application.appId(), application.name()));
        return Response.empty(204);
    }

    private static Optional<List<String>> addresses(JsonNode uris) {
        List<String> all = uris.valueStream().map(uri -> uri.asString("")).toList();
        return Optional.of(all).filter(list -> list.stream().allMatch(Redirects::mayBeRegistered));
    }

    private Optional<List<ClientCertificate>> keys(JsonNode wanted, List<ClientCertificate> before) {
        var keys = new ArrayList<ClientCertificate>();
        for (JsonNode each : wanted) {
            Optional<ClientCertificate> known = before.stream().filter(c -> c.keyId().equals(each.path("keyId").asString(""))).findFirst();
            Optional<ClientCertificate> key = known.or(() -> fresh(each));
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(keys);
    }

    private Optional<ClientCertificate> fresh(JsonNode key) {
        return ClientCertificates.read(key.path("key").asString("")).map(certificate -> {
            String name = key.path("displayName").asString(certificate.getSubjectX500Principal().getName());
            return new ClientCertificate(turn.randomness().guid(), name, der(certificate), turn.now());
        });
    }

    private static String der(X509Certificate certificate) {
        return Base64.getEncoder().encodeToString(ClientCertificates.der(certificate));
    }

    private static Response refused(String property, String rule) {
        return Response.error(400, "Request_BadRequest", "Invalid value specified for property '" + property
                + "' of resource 'Application': " + rule + ".");
    }
}
