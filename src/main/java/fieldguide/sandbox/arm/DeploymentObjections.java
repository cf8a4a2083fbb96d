package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with a deployment apart from its template. */
record DeploymentObjections(Call call, ResourceId id, ObjectNode body) {

    Optional<Response> first() {
        boolean toGroup = id.resourceGroup().isPresent();
        return Stream.of(name(), link("templateLink", "template"), link("parametersLink", "parameters"), mode(toGroup),
                        toGroup ? Optional.<Response>empty() : location(), template())
                .flatMap(Optional::stream).findFirst();
    }

    private JsonNode properties() {
        return body.path("properties");
    }

    private Optional<Response> name() {
        return id.name().matches("[-\\w.()]{1,64}") ? Optional.empty()
                : Optional.of(Errors.badName(id.name(), "a deployment has 1 to 64 letters, digits, '-', '_', '.', '(' or ')'."));
    }

    /** Nothing is fetched from outside; the texts are those of a link behind which nothing is found. */
    private Optional<Response> link(String member, String instead) {
        if (!properties().has(member)) {
            return Optional.empty();
        }
        JsonNode link = properties().path(member);
        String uri = link.path("uri").asString(link.path("id").asString(link.path("relativePath").asString("")));
        String problem = isElsewhere(uri)
                ? "Unable to download deployment content from '%s'. The tracking Id is '%s'. Please see https://aka.ms/arm-deploy for usage details."
                .formatted(uri, call.turn().randomness().guid())
                : ("The provided content link '%s' is invalid or not supported. Content link must be an absolute URI not referencing "
                + "local host or UNC path.").formatted(uri);
        return Optional.of(Response.error(400, "InvalidContentLink", problem
                + " This sandbox contacts nothing outside itself: send the content in 'properties.%s'.".formatted(instead)));
    }

    private static boolean isElsewhere(String uri) {
        try {
            String host = URI.create(uri).getHost();
            return host != null && !host.equals("localhost") && !host.startsWith("127.") || uri.startsWith("/subscriptions/");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<Response> mode(boolean toGroup) {
        String mode = properties().path("mode").asString("");
        boolean known = mode.equalsIgnoreCase("incremental") || toGroup && mode.equalsIgnoreCase("complete");
        return known ? Optional.empty() : Optional.of(Response.error(400, "InvalidRequestContent",
                "The request content was invalid: 'properties.mode' must be %s, not '%s'."
                        .formatted(toGroup ? "'Incremental' or 'Complete'" : "'Incremental' in a deployment to a subscription", mode)));
    }

    private Optional<Response> location() {
        String wanted = Locations.plain(body.path("location").asString(""));
        String kept = call.cloud().resource(id).map(Resource::rest).map(r -> r.path("location").asString("")).orElse(wanted);
        if (wanted.isEmpty()) {
            return Optional.of(Response.error(400, "LocationRequired", "The location property is required for this definition."));
        }
        return kept.equals(wanted) ? Optional.empty() : Optional.of(Response.error(409, "InvalidDeploymentLocation",
                "Invalid deployment location '%s'. The deployment '%s' already exists in location '%s'."
                        .formatted(wanted, id.name().toLowerCase(Locale.ROOT), kept)));
    }

    private Optional<Response> template() {
        return properties().path("template").isObject() ? Optional.empty() : Optional.of(Response.error(400,
                "InvalidRequestContent", "The request content was invalid: 'properties.template' must be a JSON object."));
    }
}
