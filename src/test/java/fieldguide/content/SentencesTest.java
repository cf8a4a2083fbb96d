package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Use .NET 8 or Node.js here.|It runs.",
        "Pick a store, e.g. Blob storage, i.e. an account.|Then stop.",
        "Compare A vs. B first.|Version 2.0.1 differs.",
        "See https://example.org/a.b?c=d for more.|Why?|Because!",
        "It says \"stop.\"|(Really.)|Next one.",
        "Plan A. Jones wrote it.|Fine.",
        "日本語の文です。|次の文。"})
    void a_stop_ends_a_sentence_only_where_one_ends(String sentences) {
        String joined = sentences.contains("。") ? sentences.replace("|", "") : sentences.replace("|", " ");
        assertThat(Sentences.of(prose(joined))).extracting(Prose::text).containsExactly(sentences.split("\\|"));
    }

    @Test
    void a_stop_in_code_ends_nothing_and_each_sentence_knows_its_place() {
        Prose text = new Prose(new SourceText("a.md", "Run a. B now. Done."), "Run a. B now. Done.",
                List.of(new Mark(4, 8, Mark.Kind.CODE)), IntStream.range(0, 19).toArray());
        List<Prose> found = Sentences.of(text);
        assertThat(found).extracting(Prose::text).containsExactly("Run a. B now.", "Done.");
        assertThat(found.get(1).span().orElseThrow().start()).isEqualTo(14);
        assertThat(Sentences.of(prose("  "))).isEmpty();
    }

    private static Prose prose(String text) {
        return new Prose(new SourceText("a.md", text), text, List.of(), IntStream.range(0, text.length()).toArray());
    }
}
