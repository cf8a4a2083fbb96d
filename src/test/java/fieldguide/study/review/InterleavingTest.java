package fieldguide.study.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InterleavingTest {

    @Property
    void nothing_is_lost_or_doubled(@ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> facts) {
        List<Integer> numbers = IntStream.range(0, facts.size()).boxed().toList();
        assertThat(Interleaving.apart(numbers, n -> String.valueOf(facts.get(n)), Optional.empty())).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(Interleaving.turns(numbers, facts::get)).containsExactlyInAnyOrderElementsOf(numbers);
    }

    /** They can be kept apart if none of them is more than all others and one. */
    @Property
    void neighbours_differ_wherever_that_can_be(@ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> facts) {
        List<Integer> ordered = Interleaving.apart(facts, String::valueOf, Optional.empty());
        int most = facts.stream().mapToInt(f -> Collections.frequency(facts, f)).max().orElse(0);
        int touching = Math.max(0, most - (facts.size() - most) - 1);
        assertThat(IntStream.range(1, ordered.size()).filter(i -> ordered.get(i).equals(ordered.get(i - 1))).count()).isEqualTo(touching);
    }

    @Property
    void the_first_differs_from_what_came_before(@ForAll @Size(max = 20) List<@IntRange(max = 3) Integer> facts, @ForAll @IntRange(max = 3) int before) {
        List<Integer> ordered = Interleaving.apart(facts, String::valueOf, Optional.of(String.valueOf(before)));
        assertThat(ordered.stream().findFirst()).satisfiesAnyOf(first -> assertThat(first).isNotEqualTo(Optional.of(before)),
                _ -> assertThat(facts).containsOnly(before));
    }

    @Test
    void an_order_without_equal_neighbours_stays() {
        assertThat(Interleaving.apart(List.of("a", "b", "a", "c"), s -> s, Optional.empty())).containsExactly("a", "b", "a", "c");
        assertThat(Interleaving.apart(List.of("a", "a", "b", "c"), s -> s, Optional.empty())).containsExactly("a", "b", "a", "c");
    }

    @Test
    void groups_take_turns() {
        assertThat(Interleaving.turns(List.of("a1", "a2", "a3", "b1", "c1", "c2"), s -> s.charAt(0))).containsExactly("a1", "b1", "c1", "a2", "c2", "a3");
    }
}
