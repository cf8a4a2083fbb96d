package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.World;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Directory;
import fieldguide.sandbox.cloud.SignIns;
import fieldguide.sandbox.http.Caller;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What a sandbox holds is read as it was written, by this version and by the next. */
class StateJsonTest {
    private static final String CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";
    private final World world = World.furnished();

    private Response post(String url, String body, Caller caller) {
        return world.send(Request.of("POST", url, caller, World.OUTSIDE).with(Bytes.of(body)));
    }

    @Test
    void users_codes_issuers_keys_and_updates_are_read_as_they_were_written() {
        String login = "https://login.microsoftonline.com/" + world.cloud().tenantId() + "/oauth2/v2.0/";
        post("https://graph.microsoft.com/v1.0/users", "{\"displayName\":\"Ada\",\"userPrincipalName\":\"ada@learn.example\","
                + "\"passwordProfile\":{\"password\":\"correct horse\"}}", world.owner());
        post(login + "devicecode", "client_id=" + CLI + "&scope=openid", Caller.OUTSIDE);
        post(login + "token", "grant_type=password&client_id=" + CLI + "&username=ada@learn.example&password=correct%20horse"
                + "&scope=openid%20offline_access", Caller.OUTSIDE);
        post("https://issuers.fieldguide.example/github/token", "{\"subject\":\"x\"}", world.owner());
        world.keep(world.sandbox().updateMetadata(world.vm("vm1"), Duration.ofSeconds(20)));
        world.later(Duration.ofDays(36));

        Cloud read = StateJson.cloud(StateJson.write(world.cloud()));

        assertThat(read).isEqualTo(world.cloud());
        Directory directory = read.directory();
        assertThat(directory.signIns().passwords()).hasSize(1);
        assertThat(directory.signIns().devices()).hasSize(1);
        assertThat(directory.signIns().refreshTokens()).hasSize(1);
        assertThat(directory.outsideIssuers()).containsOnlyKeys("github");
        assertThat(directory.keys()).hasSize(2);
        assertThat(read.door(world.vm("vm1")).orElseThrow().isUpdating(World.START)).isTrue();
    }

    @Test
    void a_sandbox_from_before_users_could_sign_in_is_still_read() {
        ObjectNode state = Json.readObject(StateJson.write(world.cloud())).orElseThrow();
        ObjectNode directory = (ObjectNode) state.path("directory");
        List.of("signIns", "outsideIssuers", "appRoles").forEach(member -> assertThat(directory.remove(member)).as(member).isNotNull());
        directory.path("keys").forEach(key -> ((ObjectNode) key).remove("later"));
        state.path("hosts").forEach(door -> ((ObjectNode) door).remove("updatingUntil"));

        Cloud read = StateJson.cloud(Json.write(state));

        assertThat(read).isEqualTo(world.cloud());
        assertThat(read.directory().signIns()).isEqualTo(SignIns.NONE);
    }
}
