package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Response;
import java.util.Optional;

/** One resource by its id: get, delete, act; {@link ResourceWrites} create and change it. */
record ResourceItems(Call call, Kind kind, ResourceId id) {

    Response answer() {
        return switch (call.method()) {
            case "GET" -> allowed("read").orElseGet(() -> existing().map(r -> shown(200, r)).orElseGet(this::missing));
            case "HEAD" -> allowed("read").orElseGet(() -> Response.empty(existing().isPresent() ? 204 : 404));
            case "PUT" -> allowed("write").orElseGet(() -> writes().put());
            case "PATCH" -> allowed("write").orElseGet(() -> writes().patch());
            case "DELETE" -> allowed("delete").orElseGet(this::delete);
            default -> Errors.noMethod(call.method(), kind.type());
        };
    }

    /** Answers {@code POST {id}/{action}}, or the read-only view of that name. */
    Response act(String action) {
        boolean view = call.method().equals("GET") && action.equalsIgnoreCase("instanceView");
        return allowed(view ? "read" : action + "/action").orElseGet(() -> {
            Optional<Resource> resource = existing();
            if (resource.isEmpty()) {
                return missing();
            }
            return view ? Response.json(200, resource.get().properties().path("instanceView"))
                    : call.method().equals("POST") ? kind.act(call, resource.get(), action)
                    .orElseGet(() -> Errors.noRoute("POST", call.request().path()))
                            : Errors.noRoute(call.method(), call.request().path());
        });
    }

    private ResourceWrites writes() {
        return new ResourceWrites(this);
    }

    private Optional<Response> allowed(String verb) {
        return call.refused(kind.type() + "/" + verb, id);
    }

    Optional<Resource> existing() {
        return call.cloud().resource(id);
    }

    /** The refusal that names what is not there: the group, or the resource. */
    Response missing() {
        return group().isEmpty() ? Errors.noGroup(id.resourceGroup().orElse("")) : Errors.noResource(id, kind.type());
    }

    Optional<Resource> group() {
        return id.resourceGroup().flatMap(name -> call.cloud()
                .resource(call.cloud().subscription().child("resourceGroups/" + name)));
    }

    private Response delete() {
        Optional<Resource> resource = existing();
        if (resource.isEmpty()) {
            return group().isEmpty() ? Errors.noGroup(id.resourceGroup().orElse("")) : Response.empty(204);
        }
        new Removal(call.turn(), call.request().caller().actor()).of(resource.get());
        return Response.empty(200);
    }

    Response shown(int status, Resource resource) {
        boolean expanded = call.request().query().first("$expand").filter("instanceView"::equalsIgnoreCase).isPresent();
        return Response.json(status, new ResourceView(call.turn()).of(resource, expanded));
    }
}
