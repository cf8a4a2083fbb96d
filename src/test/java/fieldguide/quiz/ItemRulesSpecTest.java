package fieldguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Markdown;
import fieldguide.testing.Spec;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemRulesSpecTest {

    static Stream<Spec.Example> spec() {
        return Spec.read("item-rules-spec.txt");
    }

    @ParameterizedTest
    @MethodSource("spec")
    void broken_rules_are_named_with_their_line(Spec.Example example) {
        String found = ItemRules.check(Markdown.module("## Quiz\n\n" + example.source())).stream()
                .map(p -> p.line() + ": " + p.rule()).collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(example.expected());
    }

    @Test
    void a_favourite_place_of_the_key_is_noticed() {
        String five = IntStream.rangeClosed(1, 5).mapToObj(i -> """
                %d. Which boat number %d has a single hull?
                    - [x] Monohull
                      > Its one hull carries all of it.
                    - [ ] Catamaran
                      > It has two hulls that lie apart.
                    - [ ] Trimaran
                      > It has three hulls that lie apart.
                """.formatted(i, i)).collect(Collectors.joining());
        assertThat(ItemRules.check(Markdown.module("## Quiz\n\n" + five))).extracting(p -> p.rule() + " " + p.message())
                .containsExactly("key-position 5 of 5 questions have their right option in place 1: spread them.");
    }
}
