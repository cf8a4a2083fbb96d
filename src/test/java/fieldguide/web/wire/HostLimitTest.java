package fieldguide.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A host that asks its metadata service too often is told so, and no other host notices. */
class HostLimitTest {
    private final HostLimit limit = new HostLimit(new WireProperties(null, 120, List.of(),
            new WireProperties.Metadata(20, 5, 5)), InstantSource.fixed(Instant.EPOCH.plusSeconds(9)));

    private String ask(String host, boolean identity) {
        return limit.within(host, identity, () -> "yes", first -> first ? "no, told" : "no");
    }

    private List<String> ask(int times, String host, boolean identity) {
        return IntStream.range(0, times).mapToObj(i -> ask(host, identity)).toList();
    }

    @Test
    void twenty_a_second_for_identities() {
        assertThat(ask(20, "vm1", true)).containsOnly("yes");
        assertThat(ask(40, "vm1", true)).contains("no");
    }

    @Test
    void five_a_second_for_the_rest() {
        assertThat(ask(5, "vm1", false)).containsOnly("yes");
        assertThat(ask(20, "vm1", false)).contains("no");
    }

    @Test
    void five_at_once_for_identities() {
        assertThat(nested(5, new ArrayList<>())).containsExactly("yes");
        assertThat(nested(6, new ArrayList<>())).containsExactly("no, told");
    }

    /** So many requests, each begun before the one before has ended; what the innermost got. */
    private List<String> nested(int depth, List<String> answers) {
        String answer = limit.within("vm9", true, () -> {
            if (depth > 1) {
                nested(depth - 1, answers);
            }
            return "yes";
        }, first -> first ? "no, told" : "no");
        if (answers.isEmpty()) {
            answers.add(answer);
        }
        return answers;
    }

    @Test
    void the_log_hears_of_one_refusal_a_second() {
        assertThat(ask(60, "vm1", true)).containsOnlyOnce("no, told");
    }

    @Test
    void hosts_do_not_take_from_each_other() {
        ask(60, "vm1", true);

        assertThat(ask("vm2", true)).isEqualTo("yes");
    }
}
