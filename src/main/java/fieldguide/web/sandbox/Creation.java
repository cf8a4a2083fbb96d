package fieldguide.web.sandbox;

import fieldguide.account.Learner;
import fieldguide.sandbox.access.Role;
import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.http.Outside;
import fieldguide.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Creates things one request after the other, and stops at the first refusal. */
final class Creation {
    private static final Role SECRETS_OFFICER = Roles.named("Key Vault Secrets Officer").orElseThrow();

    private final Bench bench;
    private final Learner learner;
    private final HttpServletRequest request;
    private final List<Exchange> exchanges = new ArrayList<>();

    Creation(Bench bench, Learner learner, HttpServletRequest request) {
        this.bench = bench;
        this.learner = learner;
        this.request = request;
    }

    /** A group that does not exist yet is created first. */
    List<Exchange> of(Draft draft) {
        if (draft.shape() == Shape.GROUP) {
            send((cloud, outside) -> new Steps(cloud, outside).create().group(draft.name(), draft.location()));
            return List.copyOf(exchanges);
        }
        if (bench.find(learner).filter(s -> s.cloud().resource(Ids.group(s.cloud(), draft.group())).isPresent()).isEmpty()) {
            send((cloud, outside) -> new Steps(cloud, outside).create().group(draft.group(), draft.location()));
        }
        send((cloud, outside) -> step(new Steps(cloud, outside).create(), draft));
        if (!draft.first().isBlank()) {
            first(draft);
        }
        return List.copyOf(exchanges);
    }

    private static Step step(CreateSteps create, Draft draft) {
        String group = draft.group();
        String name = draft.name();
        String location = draft.location();
        return switch (draft.shape()) {
            case VM -> create.vm(group, name, location, draft.system());
            case APP -> create.app(group, name, location, draft.function(), draft.system());
            case IDENTITY -> create.identity(group, name, location);
            case VAULT -> create.vault(group, name, location, draft.rbac());
            case STORAGE -> create.storage(group, name, location);
            case SQL -> create.sqlServer(group, name, location);
            case COSMOS -> create.cosmos(group, name, location);
            case GROUP, SUBSCRIPTION -> throw Missing.resource();
        };
    }

    private void first(Draft draft) {
        switch (draft.shape()) {
            case VAULT -> firstSecret(draft);
            case STORAGE -> send((cloud, outside) -> new DataSteps(cloud, outside).createContainer(draft.name(), draft.first()));
            case SQL -> send((cloud, outside) -> new Steps(cloud, outside).create()
                    .sqlDatabase(draft.group(), draft.name(), draft.first(), draft.location()));
            default -> {}
        }
    }

    /** Owner of the subscription is not enough to set a secret: that takes a role for data. */
    private void firstSecret(Draft draft) {
        if (draft.rbac()) {
            String name = UUID.randomUUID().toString();
            send((cloud, outside) -> new Steps(cloud, outside)
                    .assign(name, draft.id(cloud), SECRETS_OFFICER.id(), SECRETS_OFFICER.name(), cloud.actingAs()));
        }
        send((cloud, outside) -> new DataSteps(cloud, outside).setSecret(draft.name(), draft.first(), draft.value()));
    }

    /** A machine with an identity of its own, a user-assigned identity, and a vault with a secret. */
    List<Exchange> example() {
        String location = Draft.LOCATIONS.getFirst();
        of(new Draft(Shape.VM, "rg1", "vm1", location, true, "", "", ""));
        of(new Draft(Shape.IDENTITY, "rg1", "id-shared", location, false, "", "", ""));
        return of(new Draft(Shape.VAULT, "rg1", "kv1", location, false, "rbac", "db-password", "correct-horse-battery-staple"));
    }

    private void send(BiFunction<Cloud, Outside, Step> step) {
        if (exchanges.stream().allMatch(Exchange::allowed)) {
            exchanges.add(bench.send(learner, request, step).orElseThrow(Missing::resource));
        }
    }
}
