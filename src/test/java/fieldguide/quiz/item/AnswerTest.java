package fieldguide.quiz.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void the_stored_form_stays_as_it_is() {
        assertThat(new Answer.Chosen(Set.of("b", "a")).stored()).isEqualTo("chosen a b");
        assertThat(new Answer.Placed(Map.of("p2", "1", "p1", "2")).stored()).isEqualTo("placed p1=2 p2=1");
        assertThat(new Answer.Written(" two words\n").stored()).isEqualTo("written two words");
    }

    @Test
    void what_is_stored_is_read_again() {
        assertThat(Answer.read("chosen a b")).isEqualTo(new Answer.Chosen(Set.of("a", "b")));
        assertThat(Answer.read("chosen ")).isEqualTo(new Answer.Chosen(Set.of()));
        assertThat(Answer.read("placed p1=2 p2=1")).isEqualTo(new Answer.Placed(Map.of("p1", "2", "p2", "1")));
        assertThatThrownBy(() -> Answer.read("guessed a")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("guessed a");
    }

    @Property
    void anything_written_survives_being_stored(@ForAll String text) {
        Answer written = new Answer.Written(text);
        assertThat(Answer.read(written.stored())).isEqualTo(written);
        assertThat(written.stored()).doesNotContain("\0", "\n");
    }
}
