package fieldguide.guide.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A list that rules read from a file beside them. */
final class Table {
    private Table() {}

    /** Its lines, without those that explain it. */
    static Stream<String> lines(String file) {
        try (InputStream table = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
