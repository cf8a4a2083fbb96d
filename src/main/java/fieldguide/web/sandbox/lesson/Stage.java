package fieldguide.web.sandbox.lesson;

import fieldguide.account.Learner;
import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Caller;
import fieldguide.web.Missing;
import fieldguide.web.sandbox.Bench;
import fieldguide.web.sandbox.DataSteps;
import fieldguide.web.sandbox.DataSteps.Asked;
import fieldguide.web.sandbox.DeletedVault;
import fieldguide.web.sandbox.Exchange;
import fieldguide.web.sandbox.Ids;
import fieldguide.web.sandbox.Place;
import fieldguide.web.sandbox.Shape;
import fieldguide.web.sandbox.Step;
import fieldguide.web.sandbox.Steps;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Where a lesson plays: a resource group of its own in the learner's sandbox. What builds it is sent as the owner, whoever
 * the learner acts as at present. Once something that builds is refused, nothing more is built or asked.
 */
final class Stage {
    static final String GROUP = "break-it";
    static final String VM = "vm-lesson";
    private static final String VAULT = "kv-lesson-";
    static final String SECRET = "greeting";
    private static final String LOCATION = "westeurope";

    private final Bench bench;
    private final Learner learner;
    private final Exchanges exchanges;

    Stage(Bench bench, Learner learner, HttpServletRequest request) {
        this.bench = bench;
        this.learner = learner;
        this.exchanges = new Exchanges(bench, learner, request);
    }

    List<Exchange> exchanges() {
        return exchanges.all();
    }

    Cloud cloud() {
        return bench.find(learner).orElseThrow(Missing::resource).cloud();
    }

    static ResourceId vm(Cloud cloud) {
        return Ids.resource(cloud, GROUP, Shape.VM, VM);
    }

    /** The lesson's own. A deleted vault keeps its name for a while, so each lesson has a new one. */
    static ResourceId vault(Cloud cloud) {
        return cloud.resources(r -> r.isOfType(Shape.VAULT.type()) && r.id().isWithin(Ids.group(cloud, GROUP))).map(r -> r.id()).findFirst()
                .orElseGet(() -> Ids.resource(cloud, GROUP, Shape.VAULT, VAULT));
    }

    static ResourceId identity(Cloud cloud, String name) {
        return Ids.resource(cloud, GROUP, Shape.IDENTITY, name);
    }

    /** Takes away what an earlier lesson left, its deleted vaults too; the exchanges are not shown. */
    void clear() {
        if (cloud().resource(Ids.group(cloud(), GROUP)).isPresent()) {
            build((cloud, steps) -> steps.delete(Place.group(cloud, GROUP)));
            DeletedVault.in(bench.find(learner).orElseThrow(Missing::resource)).stream().filter(vault -> vault.group().equals(GROUP))
                    .forEach(vault -> build((cloud, steps) -> steps.purge(vault)));
            exchanges.clear();
        }
    }

    void group() {
        build((cloud, steps) -> steps.create().group(GROUP, LOCATION));
    }

    void machine(boolean system) {
        group();
        build((cloud, steps) -> steps.create().vm(GROUP, VM, LOCATION, system));
    }

    void attached(String name) {
        build((cloud, steps) -> steps.create().identity(GROUP, name, LOCATION));
        build((cloud, steps) -> steps.attach(vm(cloud), identity(cloud, name)));
    }

    /** With a secret in it, which takes the owner a role for data. */
    void vault() {
        String name = VAULT + UUID.randomUUID().toString().substring(0, 8);
        build((cloud, steps) -> steps.create().vault(GROUP, name, LOCATION, true));
        role("Key Vault Secrets Officer", cloud().ownerUser());
        exchanges.build((cloud, outside) -> new DataSteps(cloud.actingAs(cloud.ownerUser()), outside).setSecret(name, SECRET, "hello"));
    }

    void role(String role, String principal) {
        String name = UUID.randomUUID().toString();
        String id = Roles.named(role).orElseThrow().id();
        build((cloud, steps) -> steps.assign(name, vault(cloud), id, role, principal));
    }

    /** Object id of the machine's own principal; empty when it is gone. */
    String machinePrincipal() {
        Cloud cloud = cloud();
        return cloud.directory().of(vm(cloud)).map(Principal::objectId).orElse("");
    }

    void build(BiFunction<Cloud, Steps, Step> step) {
        exchanges.build((cloud, outside) -> step.apply(cloud, Steps.byOwner(cloud, outside)));
    }

    /** Asks the metadata service as code on the machine does; the token, or empty when there was none. */
    String token(Asked asked) {
        return exchanges.ask((cloud, outside) -> new DataSteps(cloud, outside).token(vm(cloud), asked));
    }

    /** The same where the directory's clock is ahead of the sandbox's. */
    String tokenBy(Duration ahead, Asked asked) {
        return exchanges.askBy(ahead, (cloud, outside) -> new DataSteps(cloud, outside).token(vm(cloud), asked));
    }

    void read(String token) {
        if (!token.isEmpty()) {
            exchanges.ask((cloud, outside) -> new DataSteps(cloud, outside)
                    .readSecret(new Caller.OnHost(vm(cloud)), token, vault(cloud).name(), SECRET));
        }
    }

    void pass(Duration time) {
        exchanges.pass(time);
    }

    /** The newest token that the metadata service of the machine gave out for the vault; empty when there is none. */
    String keptToken() {
        String host = vm(cloud()).key();
        return cloud().tokens().entrySet().stream().filter(e -> e.getKey().contains(host)).map(Map.Entry::getValue)
                .filter(t -> t.resource().contains("vault"))
                .max(Comparator.comparing(t -> t.notBefore())).map(t -> t.accessToken()).orElse("");
    }
}
