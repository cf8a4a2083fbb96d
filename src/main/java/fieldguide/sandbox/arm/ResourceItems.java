package fieldguide.sandbox.arm;

import fieldguide.sandbox.cloud.Actor;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.HostDoor;
import fieldguide.sandbox.cloud.HostIdentity;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** One resource by its id: get, create, change, delete, act. */
record ResourceItems(Call call, Kind kind, ResourceId id) {

    Response answer() {
        return switch (call.method()) {
            case "GET" -> allowed("read").orElseGet(() -> existing().map(r -> shown(200, r)).orElseGet(this::missing));
            case "HEAD" -> allowed("read").orElseGet(() -> Response.empty(existing().isPresent() ? 204 : 404));
            case "PUT" -> allowed("write").orElseGet(this::put);
            case "PATCH" -> allowed("write").orElseGet(this::patch);
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

    private Optional<Response> allowed(String verb) {
        return call.refused(kind.type() + "/" + verb, id);
    }

    private Optional<Resource> existing() {
        return call.cloud().resource(id);
    }

    private Response missing() {
        return group().isEmpty() ? Errors.noGroup(id.resourceGroup().orElse("")) : Errors.noResource(id, kind.type());
    }

    private Optional<Resource> group() {
        return id.resourceGroup().flatMap(name -> call.cloud()
                .resource(call.cloud().subscription().child("resourceGroups/" + name)));
    }

    private Response put() {
        Optional<ObjectNode> body = call.body();
        Optional<Resource> group = group();
        if (body.isEmpty() || group.isEmpty()) {
            return body.isEmpty() ? Errors.notJson() : Errors.noGroup(id.resourceGroup().orElse(""));
        }
        if (call.cloud().resource(id.parent()).isEmpty()) {
            return Errors.noParent(id, kind.type());
        }
        String rule = kind.nameRule(id.name());
        if (rule != null) {
            return Errors.badName(id.name(), rule);
        }
        Optional<Resource> before = existing();
        if (call.contradicts(before)) {
            return Errors.condition(id);
        }
        var drafts = new Drafts(kind);
        String location = drafts.location(body.get(), before);
        if (kind.hasLocation() && location.isEmpty()) {
            return Errors.noLocation();
        }
        if (before.filter(r -> !r.location().equals(location)).isPresent()) {
            return Errors.otherLocation("InvalidResourceLocation", "resource '" + id.name() + "'", before.get()
                    .location());
        }
        return save(drafts.put(before.map(Resource::id).orElse(group.get().id().child(inGroup())), location,
                body.get(), before), body.get(), before, false);
    }

    /** The id below its group, with the type in canonical spelling. */
    private String inGroup() {
        var path = new StringBuilder("providers/");
        String[] types = kind.type().split("/", -1);
        var names = id.segments().subList(6, id.segments().size());
        path.append(types[0]);
        for (int i = 1; i < types.length; i++) {
            path.append('/').append(types[i]).append('/').append(names.get(2 * i - 1));
        }
        return path.toString();
    }

    private Response patch() {
        Optional<ObjectNode> body = call.body();
        Optional<Resource> before = existing();
        if (body.isEmpty() || before.isEmpty()) {
            return body.isEmpty() ? Errors.notJson() : missing();
        }
        return save(new Drafts(kind).patch(before.get(), body.get()), body.get(), before, true);
    }

    private Response save(Resource draft, ObjectNode body, Optional<Resource> before, boolean merge) {
        Turn turn = call.turn();
        Optional<Response> objection = kind.objection(turn, draft, before);
        if (objection.isPresent()) {
            return objection.get();
        }
        var identities = new HostIdentities(call, kind);
        IdentityChange change = IdentityChange.read(body, draft.identity(), merge);
        Optional<Response> refused = identities.refused(draft, change);
        if (refused.isPresent()) {
            return refused.get();
        }
        Resource plain = draft.withProperties(kind.completed(turn, draft, before));
        turn.change(cloud -> cloud.with(plain));
        turn.tell(call.request().caller().actor(), Actor.ARM, before.isPresent()
                ? new Fact.ResourceUpdated(plain.id(), plain.type())
                : new Fact.ResourceCreated(plain.id(), plain.type()));
        if (before.isEmpty()) {
            created(plain);
        }
        HostIdentity identity = identities.apply(plain, change);
        Resource saved = plain.with(identity);
        turn.change(cloud -> cloud.with(saved));
        return shown(before.isPresent() ? 200 : 201, saved);
    }

    private void created(Resource resource) {
        Turn turn = call.turn();
        if (kind.isHost()) {
            var door = new HostDoor(resource.id(), turn.randomness().hex(16), turn.randomness().hex(16)
                    .toUpperCase(Locale.ROOT));
            turn.change(cloud -> cloud.with(door));
        }
        kind.created(turn, resource);
    }

    private Response delete() {
        Optional<Resource> resource = existing();
        if (resource.isEmpty()) {
            return group().isEmpty() ? Errors.noGroup(id.resourceGroup().orElse("")) : Response.empty(204);
        }
        new Removal(call.turn(), call.request().caller().actor()).of(resource.get());
        return Response.empty(200);
    }

    private Response shown(int status, Resource resource) {
        boolean expanded = call.request().query().first("$expand").filter("instanceView"::equalsIgnoreCase).isPresent();
        return Response.json(status, new ResourceView(call.turn()).of(resource, expanded));
    }
}
