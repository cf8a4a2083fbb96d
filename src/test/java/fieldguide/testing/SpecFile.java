package fieldguide.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Expectations as data: cases that begin with a line {@code === name}, each a source, a line with nothing but a full stop,
 * and what is expected of it.
 */
public final class SpecFile {
    private SpecFile() {}

    /** One expectation. */
    public record Case(String name, String source, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The cases of a file on the class path. */
    public static Stream<Case> read(String name) {
        try (InputStream in = Objects.requireNonNull(SpecFile.class.getResourceAsStream("/" + name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(SpecFile::parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parsed(String text) {
        String[] head = text.split("\n", 2);
        String[] parts = head[1].split("(?m)^\\.\n", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no line with a full stop in case: " + head[0]);
        }
        return new Case(head[0].strip(), parts[0], parts[1].strip());
    }
}
