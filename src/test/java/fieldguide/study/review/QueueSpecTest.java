package fieldguide.study.review;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.study.recall.Stage;
import fieldguide.study.recall.StudyDays;
import fieldguide.testing.Spec;
import fieldguide.testing.Spec.Example;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked when: queue-spec.txt. */
class QueueSpecTest {

    static Stream<Example> examples() {
        return Spec.read("study/queue-spec.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void queue(Example example) {
        List<String> lines = example.source().lines().toList();
        List<Waiting> all = lines.stream().skip(1).map(QueueSpecTest::waiting).toList();
        Moment moment = moment(lines.getFirst());
        assertThat(told(Queue.of(all, moment))).isEqualTo(example.expected());
        assertThat(Queue.of(all.reversed(), moment)).as("whatever the order").isEqualTo(Queue.of(all, moment));
    }

    private static Moment moment(String line) {
        String[] words = line.split(" ");
        Optional<String> shown = Arrays.stream(words).filter(w -> w.startsWith("after=")).map(w -> w.substring(6)).findFirst();
        return new Moment(Instant.parse(words[0]), StudyDays.in(ZoneId.of(words[1])),
                new Limits(Integer.parseInt(words[2]), Integer.parseInt(words[3])), shown.map(s -> Items.FILE + "#" + s));
    }

    /** Name, unit, fact, then what is kept of it. */
    private static Waiting waiting(String line) {
        String[] words = line.split(" ");
        Item item = Items.card(words[0], words[1], Integer.parseInt(words[2]));
        return new Waiting(item, switch (words[3]) {
            case "new" -> Kept.NOTHING;
            case "wanted" -> new Kept(Optional.empty(), 0, true);
            default -> new Kept(Optional.of(Items.standing(Stage.valueOf(words[3]), Instant.parse(words[4]))), 1, false);
        });
    }

    private static String told(Queue queue) {
        return "learning %d, due %d, new %d, held %d\n".formatted(queue.learning(), queue.due(), queue.fresh(), queue.held())
                + "now: " + (queue.items().isEmpty() ? "nothing"
                        : queue.items().stream().map(w -> w.item().key().id()).collect(Collectors.joining(" ")))
                + queue.next().map(n -> "\nnext: " + n).orElse("");
    }
}
