package fieldguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sp_force_plan            | sp_force_plan
            a _private name          | a \\_private name
            trailing_                | trailing\\_
            two * three              | two \\* three
            see [one]                | see \\[one]
            `snake_case * 2`         | `snake_case * 2`
            """)
    void only_what_would_be_a_mark_is_escaped(String markup, String expected) {
        assertThat(InlineMarkdown.of(Made.prose(markup))).isEqualTo(expected);
    }

    @Test
    void words_of_other_scripts_are_words_too() {
        assertThat(InlineMarkdown.of(Made.prose("größe_maß"))).isEqualTo("größe_maß");
    }
}
