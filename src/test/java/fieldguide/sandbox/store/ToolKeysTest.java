package fieldguide.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Database;
import org.junit.jupiter.api.Test;

/** Tools open a sandbox with its own key. */
class ToolKeysTest {
    private final Node node = new Node(Database.shared());
    private final ToolKeys keys = node.keys();
    private final CreatedSandbox made = node.sandboxes().create(null);
    private final String id = made.cloud().id();

    @Test
    void only_its_own_key_opens_a_sandbox() {
        assertThat(keys.opens(id, made.key())).isTrue();
        assertThat(keys.opens(id, node.sandboxes().create(null).key())).isFalse();
        assertThat(keys.opens("none", made.key())).isFalse();
        String renewed = keys.renewKey(id);
        assertThat(keys.opens(id, made.key())).isFalse();
        assertThat(keys.opens(id, renewed)).isTrue();
    }
}
