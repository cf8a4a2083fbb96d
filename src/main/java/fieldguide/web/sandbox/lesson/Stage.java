package fieldguide.web.sandbox.lesson;

import fieldguide.account.Learner;
import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Outside;
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
import java.util.ArrayList;
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
    private final HttpServletRequest request;
    private final List<Exchange> exchanges = new ArrayList<>();
    private boolean halted;

    Stage(Bench bench, Learner learner, HttpServletRequest request) {
        this.bench = bench;
        this.learner = learner;
        this.request = request;
    }

    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
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
        send((cloud, outside) -> new DataSteps(cloud.actingAs(cloud.ownerUser()), outside).setSecret(name, SECRET, "hello"), true);
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
        send((cloud, outside) -> step.apply(cloud, Steps.byOwner(cloud, outside)), true);
    }

    /** Asks the metadata service as code on the machine does; the token, or empty when there was none. */
    String token(Asked asked) {
        return send((cloud, outside) -> new DataSteps(cloud, outside).token(vm(cloud), asked), false);
    }

    /** The same where the directory's clock is ahead of the sandbox's. */
    String tokenBy(Duration ahead, Asked asked) {
        return halted ? "" : keep(bench.sendAhead(learner, request, ahead,
                (cloud, outside) -> new DataSteps(cloud, outside).token(vm(cloud), asked)).orElseThrow(Missing::resource), false);
    }

    void read(String token) {
        if (!token.isEmpty()) {
            send((cloud, outside) -> new DataSteps(cloud, outside)
                    .readSecret(new Caller.OnHost(vm(cloud)), token, vault(cloud).name(), SECRET), false);
        }
    }

    void pass(Duration time) {
        bench.moveClock(learner, time).ifPresent(handled -> halted |= handled.response().isError());
    }

    /** The newest token that the metadata service of the machine gave out for the vault; empty when there is none. */
    String keptToken() {
        String host = vm(cloud()).key();
        return cloud().tokens().entrySet().stream().filter(e -> e.getKey().contains(host)).map(Map.Entry::getValue)
                .filter(t -> t.resource().contains("vault"))
                .max(Comparator.comparing(t -> t.notBefore())).map(t -> t.accessToken()).orElse("");
    }

    private String send(BiFunction<Cloud, Outside, Step> step, boolean building) {
        return halted ? "" : keep(bench.send(learner, request, step).orElseThrow(Missing::resource), building);
    }

    private String keep(Exchange exchange, boolean building) {
        exchanges.add(exchange);
        halted = building && !exchange.allowed();
        return exchange.token();
    }
}
