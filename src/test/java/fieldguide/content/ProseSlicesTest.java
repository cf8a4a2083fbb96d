package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ProseSlicesTest {
    private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";

    @Property(tries = 500)
    void a_slice_keeps_exactly_the_marks_it_touches(@ForAll @Size(max = 12) List<@IntRange(max = 26) Integer> bounds,
            @ForAll @IntRange(max = 26) int a, @ForAll @IntRange(max = 26) int b) {
        List<Mark> marks = IntStream.range(0, bounds.size() / 2).mapToObj(i -> new Mark(Math.min(bounds.get(2 * i), bounds.get(2 * i + 1)),
                Math.max(bounds.get(2 * i), bounds.get(2 * i + 1)), Mark.Kind.CODE)).toList();
        Prose prose = new Prose(new SourceText("a.md", TEXT), TEXT, marks, IntStream.range(0, TEXT.length()).toArray());
        int from = Math.min(a, b);
        int to = Math.max(a, b);
        List<Mark> expected = marks.stream().filter(m -> m.from() < to && m.to() > from)
                .map(m -> new Mark(Math.max(m.from(), from) - from, Math.min(m.to(), to) - from, Mark.Kind.CODE)).toList();
        assertThat(prose.slice(from, to).marks()).isEqualTo(expected);
        for (int i = 0; i < TEXT.length(); i++) {
            int at = i;
            assertThat(prose.isVerbatimAt(i)).isEqualTo(marks.stream().anyMatch(m -> m.from() <= at && at < m.to()));
        }
    }
}
