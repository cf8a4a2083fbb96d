package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Response;

/** Refusals with the codes and texts of Azure Resource Manager. */
final class Errors {
    private Errors() {}

    static Response noApiVersion() {
        return Response.error(400, "MissingApiVersionParameter",
                "The api-version query parameter (?api-version=) is required for all requests.");
    }

    static Response notJson() {
        return Response.error(400, "InvalidRequestContent",
                "The request content was invalid and could not be deserialized: it is not a JSON object.");
    }

    static Response noSubscription(String id) {
        return Response.error(404, "SubscriptionNotFound", "The subscription '" + id + "' could not be found.");
    }

    static Response noGroup(String name) {
        return Response.error(404, "ResourceGroupNotFound", "Resource group '" + name + "' could not be found.");
    }

    static Response noResource(ResourceId id, String type) {
        return Response.error(404, "ResourceNotFound",
                ("The Resource '%s/%s' under resource group '%s' was not found. For more details "
                + "please go to https://aka.ms/ARMResourceNotFoundFix")
                .formatted(type, id.name(), id.resourceGroup().orElse("")));
    }

    static Response noParent(ResourceId id, String type) {
        return Response.error(404, "ParentResourceNotFound",
                ("Failed to perform 'write' on resource(s) of type '%s', because the parent "
                + "resource '%s' could not be found.").formatted(type, id.parent()));
    }

    static Response noNamespace(String namespace) {
        return Response.error(404, "InvalidResourceNamespace", "The resource namespace '" + namespace
                + "' is invalid.");
    }

    static Response noType(String namespace, String type, String version) {
        return Response.error(404, "InvalidResourceType",
                "The resource type '%s' could not be found in the namespace '%s' for api version '%s'."
                .formatted(type, namespace, version));
    }

    static Response noLocation() {
        return Response.error(400, "LocationRequired", "The location property is required for this definition.");
    }

    static Response otherLocation(String code, String what, String existing) {
        return Response.error(409, code,
                "The %s already exists in location '%s'. A resource with the same name cannot be created in another location."
                .formatted(what, existing));
    }

    static Response badName(String name, String rule) {
        return Response.error(400, "InvalidResourceName", "The name '" + name + "' is not valid: " + rule);
    }

    static Response condition(ResourceId id) {
        return Response.error(412, "PreconditionFailed",
                "The condition in the request header is not met: with 'If-None-Match: *' the resource '%s' must not exist yet, with 'If-Match: *' it must."
                        .formatted(id));
    }

    static Response noRoute(String method, String path) {
        return Response.error(404, "NotFound", "The simulated Resource Manager has nothing at " + method + " " + path);
    }

    static Response noMethod(String method, String type) {
        return Response.error(405, "HttpMethodNotAllowed", "The HTTP method '" + method + "' is not supported for '"
                + type + "'.");
    }
}
