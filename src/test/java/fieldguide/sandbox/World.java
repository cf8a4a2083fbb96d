package fieldguide.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.access.Roles;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Event;
import fieldguide.sandbox.cloud.Fact;
import fieldguide.sandbox.cloud.Randomness;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.cloud.SigningKey;
import fieldguide.sandbox.entra.Keys;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Outside;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A sandbox in which every test begins anew; everything in it was made through the one door. */
public final class World {
    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    public static final Outside OUTSIDE = Outside.at("https://portal.example");
    private static final SigningKey KEY = Keys.generate(Randomness.secure(), START);
    private static final Cloud FURNISHED = new World(made(1).cloud()).furnish();

    private final List<Event> events = new ArrayList<>();
    private final Randomness randomness = new Random(2)::nextBytes;
    private Cloud cloud;
    private int names;

    private World(Cloud cloud) {
        this.cloud = cloud;
    }

    private static NewSandbox made(long seed) {
        return NewSandbox.create("sb1", KEY, new Random(seed)::nextBytes, START);
    }

    public static World empty() {
        return new World(made(1).cloud());
    }

    /** The secret of the application of every world. */
    public static String clientSecret() {
        return made(1).clientSecret();
    }

    /** Group rg with id1, id2, vault kv1 by roles, kv2 by policies, account store1, app app1, and vm1 to vm5 of all sorts. */
    public static World furnished() {
        return new World(FURNISHED);
    }

    private Cloud furnish() {
        arm("PUT", "/resourceGroups/rg", "{'location':'eastus'}");
        List.of("id1", "id2").forEach(id -> resource("Microsoft.ManagedIdentity/userAssignedIdentities/" + id, ""));
        resource("Microsoft.KeyVault/vaults/kv1", ",'properties':{'enableRbacAuthorization':true}");
        resource("Microsoft.KeyVault/vaults/kv2", "");
        resource("Microsoft.Storage/storageAccounts/store1", ",'kind':'StorageV2','sku':{'name':'Standard_LRS'}");
        vm("vm1", "'type':'SystemAssigned'");
        vm("vm2", "'type':'UserAssigned','userAssignedIdentities':{'" + identity("id1") + "':{}}");
        vm("vm3", "'type':'UserAssigned','userAssignedIdentities':{'" + identity("id1") + "':{},'" + identity("id2")
                + "':{}}");
        vm("vm4", "'type':'None'");
        vm("vm5", "'type':'SystemAssigned, UserAssigned','userAssignedIdentities':{'" + identity("id1") + "':{},'"
                + identity("id2") + "':{}}");
        resource("Microsoft.Web/sites/app1", ",'identity':{'type':'SystemAssigned'}");
        return cloud;
    }

    private void vm(String name, String identity) {
        resource("Microsoft.Compute/virtualMachines/" + name, ",'identity':{" + identity + "}");
    }

    private void resource(String path, String more) {
        arm("PUT", "/resourceGroups/rg/providers/" + path, "{'location':'eastus'" + more + "}");
    }

    public ResourceId group() {
        return cloud.subscription().child("resourceGroups/rg");
    }

    public ResourceId vm(String name) {
        return group().child("providers/Microsoft.Compute/virtualMachines/" + name);
    }

    public ResourceId identity(String name) {
        return group().child("providers/Microsoft.ManagedIdentity/userAssignedIdentities/" + name);
    }

    public ResourceId vault(String name) {
        return group().child("providers/Microsoft.KeyVault/vaults/" + name);
    }

    /** As the owner, and it must work; single quotes stand for double ones. */
    public Response arm(String method, String path, String body) {
        Response answer = send(Request.of(method, "https://management.azure.com" + cloud.subscription() + path
                + (path.contains("?") ? "&" : "?") + "api-version=2024-01-01", owner(), OUTSIDE)
                .with(Bytes.of(body.replace('\'', '"'))));
        assertThat(answer.status()).as("%s %s: %s", method, path, answer.body().text()).isLessThan(300);
        return answer;
    }

    public Response send(Request request) {
        Handled handled = sandbox().handle(request);
        keep(handled);
        return handled.response();
    }

    public Sandbox sandbox() {
        return new Sandbox(cloud, InstantSource.fixed(START), randomness, () -> List.copyOf(events));
    }

    public void later(Duration by) {
        keep(sandbox().moveClock(by));
    }

    public void keep(Handled handled) {
        cloud = handled.after();
        events.addAll(handled.events());
    }

    public Cloud cloud() {
        return cloud;
    }

    public Caller owner() {
        return new Caller.SignedIn(cloud.ownerUser());
    }

    public Caller on(String host) {
        return new Caller.OnHost(cloud.hosts().values().stream().map(door -> door.host())
                .filter(id -> id.name().equals(host)).findFirst().orElse(vm(host)));
    }

    /** What the metadata service gives a program on that machine. */
    public String token(String vm, String resource, String more) {
        Response answer = send(Request.of("GET",
                "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource="
                + resource + more, on(vm), OUTSIDE).with("Metadata", "true"));
        assertThat(answer.status()).as(answer.body().text()).isEqualTo(200);
        return answer.json().path("access_token").asString();
    }

    /** Object id of the identity of a machine, or of a user-assigned identity. */
    public String principal(String name) {
        return cloud.directory().all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow().objectId();
    }

    public Response grant(String role, String principalId, ResourceId scope) {
        String path = scope.value().substring(cloud.subscription().value().length());
        return arm("PUT", path
                + "/providers/Microsoft.Authorization/roleAssignments/00000000-0000-4000-a000-%012d".formatted(++names),
                "{'properties':{'roleDefinitionId':'%s','principalId':'%s'}}".formatted(Roles.named(role).orElseThrow()
                .id(), principalId));
    }

    /** As the test user with those roles: {@code Reader at SCOPE; Contributor at SCOPE}. */
    void actAs(String roles) {
        keep(sandbox().actAs(Stream.of(roles.split("; ")).map(role -> role.split(" at ", 2))
                .map(role -> new Persona.Grant(Roles.named(role[0]).orElseThrow().id(), new ResourceId(role[1])))
                .toList()));
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Facts of that kind, the oldest first. */
    public <T extends Fact> List<T> facts(Class<T> kind) {
        return events.stream().map(Event::fact).filter(kind::isInstance).map(kind::cast).toList();
    }
}
