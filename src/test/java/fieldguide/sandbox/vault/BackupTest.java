package fieldguide.sandbox.vault;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.sandbox.World;
import fieldguide.sandbox.cloud.Bytes;
import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Request;
import fieldguide.sandbox.http.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup brings a secret back with all its versions, into any vault of the tenant and into no other's. */
class BackupTest {
    private final World world = World.furnished();

    @BeforeEach
    void a_secret_with_two_versions() {
        world.grant("Key Vault Secrets Officer", world.cloud().ownerUser(), world.group());
        call("PUT", "kv1", "/secrets/s1", "{\"value\":\"one\"}");
        call("PUT", "kv1", "/secrets/s1", "{\"value\":\"two\"}");
    }

    private Response call(String method, String vault, String path, String body) {
        return world.send(Request.of(method, "https://" + vault + ".vault.azure.net" + path + "?api-version=7.4",
                world.owner(), World.OUTSIDE).with(Bytes.of(body)));
    }

    private String backup() {
        return call("POST", "kv1", "/secrets/s1/backup", "").json().path("value").asString();
    }

    private Response restore(String backup) {
        return call("POST", "kv1", "/secrets/restore", Json.write(Json.object().put("value", backup)));
    }

    @Test
    void a_purged_secret_comes_back_with_its_versions() {
        String backup = backup();
        call("DELETE", "kv1", "/secrets/s1", "");
        call("DELETE", "kv1", "/deletedsecrets/s1", "");

        assertThat(restore(backup).status()).isEqualTo(200);

        assertThat(call("GET", "kv1", "/secrets/s1", "").json().path("value").asString()).isEqualTo("two");
        assertThat(call("GET", "kv1", "/secrets/s1/versions", "").json().path("value").size()).isEqualTo(2);
    }

    @Test
    void a_secret_that_is_there_is_not_overwritten() {
        assertThat(restore(backup()).status()).isEqualTo(409);
    }

    @Test
    void a_backup_that_was_altered_is_refused() {
        String backup = backup();
        call("DELETE", "kv1", "/secrets/s1", "");
        call("DELETE", "kv1", "/deletedsecrets/s1", "");
        char first = backup.charAt(30);

        assertThat(restore(backup.substring(0, 30) + (first == 'A' ? 'B' : 'A') + backup.substring(31)).status()).isEqualTo(400);
    }

    @Test
    void a_backup_outlives_the_roll_of_the_signing_key() {
        String backup = backup();
        call("DELETE", "kv1", "/secrets/s1", "");
        call("DELETE", "kv1", "/deletedsecrets/s1", "");
        world.keep(world.sandbox().rotateKeys());

        assertThat(restore(backup).status()).isEqualTo(200);
    }
}
