package fieldguide.year;

import static org.assertj.core.api.Assertions.assertThat;

import fieldguide.testing.Database;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A small class through some weeks, so that the program for the whole year stays true. */
class YearTest {
    @Test
    void what_the_portal_kept_is_what_the_class_did() throws IOException {
        Map<String, Object> figures = Year.run(new SchoolYear.Size(48, 20, 16, 5, 8, 7), Database.freshAddress());
        assertThat((List<?>) figures.get("differences")).isEmpty();
        assertThat((int) figures.get("answers")).isGreaterThan(600);
        for (Sending.Way way : Sending.Way.values()) {
            assertThat((int) figures.get("sent " + way)).as(way.name()).isGreaterThan(10);
        }
        assertThat((int) figures.get("questionsWithFigures")).isGreaterThan(10);
    }
}
