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

/** Creates and changes one resource; the caller may. */
record ResourceWrites(ResourceItems item) {

    private Call call() {
        return item.call();
    }

    private Kind kind() {
        return item.kind();
    }

    private ResourceId id() {
        return item.id();
    }

    Response put() {
        Optional<ObjectNode> body = call().body();
        Optional<Resource> group = item.group();
        if (body.isEmpty() || group.isEmpty()) {
            return body.isEmpty() ? Errors.notJson() : Errors.noGroup(id().resourceGroup().orElse(""));
        }
        if (call().cloud().resource(id().parent()).isEmpty()) {
            return Errors.noParent(id(), kind().type());
        }
        String rule = kind().nameRule(id().name());
        if (rule != null) {
            return Errors.badName(id().name(), rule);
        }
        Optional<Resource> before = item.existing();
        if (call().contradicts(before)) {
            return Errors.condition(id());
        }
        var drafts = new Drafts(kind());
        String location = drafts.location(body.get(), before);
        if (kind().hasLocation() && location.isEmpty()) {
            return Errors.noLocation();
        }
        if (before.filter(r -> !r.location().equals(location)).isPresent()) {
            return Errors.otherLocation("InvalidResourceLocation", "resource '" + id().name() + "'", before.get()
                    .location());
        }
        return save(drafts.put(before.map(Resource::id).orElse(group.get().id().child(inGroup())), location,
                body.get(), before), body.get(), before, false);
    }

    /** The id below its group, with the type in canonical spelling. */
    private String inGroup() {
        var path = new StringBuilder("providers/");
        String[] types = kind().type().split("/", -1);
        var names = id().segments().subList(6, id().segments().size());
        path.append(types[0]);
        for (int i = 1; i < types.length; i++) {
            path.append('/').append(types[i]).append('/').append(names.get(2 * i - 1));
        }
        return path.toString();
    }

    Response patch() {
        Optional<ObjectNode> body = call().body();
        Optional<Resource> before = item.existing();
        if (body.isEmpty() || before.isEmpty()) {
            return body.isEmpty() ? Errors.notJson() : item.missing();
        }
        return save(new Drafts(kind()).patch(before.get(), body.get()), body.get(), before, true);
    }

    private Response save(Resource draft, ObjectNode body, Optional<Resource> before, boolean merge) {
        Turn turn = call().turn();
        Optional<Response> objection = kind().objection(turn, draft, before);
        if (objection.isPresent()) {
            return objection.get();
        }
        var identities = new HostIdentities(call(), kind());
        IdentityChange change = IdentityChange.read(body, draft.identity(), merge);
        Optional<Response> refused = identities.refused(draft, change);
        if (refused.isPresent()) {
            return refused.get();
        }
        Resource plain = draft.withProperties(kind().completed(turn, draft, before));
        turn.change(cloud -> cloud.with(plain));
        turn.tell(call().request().caller().actor(), Actor.ARM, before.isPresent()
                ? new Fact.ResourceUpdated(plain.id(), plain.type())
                : new Fact.ResourceCreated(plain.id(), plain.type()));
        if (before.isEmpty()) {
            created(plain);
        }
        HostIdentity identity = identities.apply(plain, change);
        Resource saved = plain.with(identity);
        turn.change(cloud -> cloud.with(saved));
        return item.shown(before.isPresent() ? 200 : 201, saved);
    }

    private void created(Resource resource) {
        Turn turn = call().turn();
        if (kind().isHost()) {
            var door = new HostDoor(resource.id(), turn.randomness().hex(16), turn.randomness().hex(16)
                    .toUpperCase(Locale.ROOT));
            turn.change(cloud -> cloud.with(door));
        }
        kind().created(turn, resource);
    }
}
