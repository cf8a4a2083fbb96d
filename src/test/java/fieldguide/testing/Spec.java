package fieldguide.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Expectations kept as data: a line {@code === name}, the source, a line with only a full stop, what is expected.
 * Text before the first example is for readers.
 */
public final class Spec {
    private Spec() {}

    /** One source and what is to become of it; neither ends with a line feed. */
    public record Example(String name, String source, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The examples of all files among the test resources whose names begin so, file by file. */
    public static Stream<Example> readAll(String prefix) {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(Spec.class.getResource("/")).toURI()))) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith(prefix) && n.endsWith("-spec.txt")).sorted()
                    .toList().stream().flatMap(Spec::read);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The examples of a file among the test resources. */
    public static Stream<Example> read(String resource) {
        try (InputStream in = Objects.requireNonNull(Spec.class.getResourceAsStream("/" + resource), resource)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(Spec::example).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String name = lines.removeFirst().strip();
        int dot = lines.indexOf(".");
        if (dot < 0) {
            throw new IllegalArgumentException("no line with a full stop in example \"" + name + "\"");
        }
        return new Example(name, joined(lines.subList(0, dot)), joined(lines.subList(dot + 1, lines.size())).stripTrailing());
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
