package fieldguide.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void fields_are_quoted() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("plain", "a b");
        row.put("comma", "a, b");
        row.put("quoted", "say \"so\"");
        row.put("broken", "a\nb");
        row.put("nothing", null);
        assertThat(Csv.of(List.of(row))).isEqualTo("""
                "plain","comma","quoted","broken","nothing"\r
                "a b","a, b","say ""so""\","a
                b",""\r
                """);
    }

    @Test
    void numbers_stay_and_nothing_becomes_a_formula() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", -1.5);
        row.put("formula", "=1+1");
        row.put("dash", "-rm");
        assertThat(Csv.of(List.of(row))).endsWith("\"-1.5\",\"'=1+1\",\"'-rm\"\r\n");
        assertThat(Csv.of(List.of())).isEmpty();
    }
}
