package fieldguide.content.markdown;

import fieldguide.content.Problem;
import fieldguide.content.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The files below a library's folder; nothing outside of it can be read. Remembers what was read. */
public final class SourceFiles {
    /** A unit of prose is a few kilobytes; a file beyond this is not one. */
    private static final long LARGEST = 8L << 20;

    private final Path root;
    private final Problems problems;
    private final Map<String, SourceText> read = new TreeMap<>();

    public SourceFiles(Path root, Problems problems) {
        this.root = root.toAbsolutePath().normalize();
        this.problems = problems;
    }

    /** The text of a file below the root; empty where there is none. */
    public Optional<SourceText> text(String file) {
        SourceText known = read.get(file);
        return known != null ? Optional.of(known) : load(file);
    }

    private Optional<SourceText> load(String file) {
        Path path = root.resolve(file).normalize();
        try {
            if (!path.startsWith(root) || !Files.isRegularFile(path) || !path.toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST) {
                problems.error(file, 1, "file-too-large", "The file is larger than 8 MiB and was left out; split it.");
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') >= 0) {
                problems.warning(file, new SourceText(file, text).lineAt(text.indexOf('\uFFFD')), "encoding",
                        "A character here is not valid UTF-8; save the file as UTF-8.");
            }
            SourceText source = new SourceText(file, text);
            read.put(file, source);
            return Optional.of(source);
        } catch (IOException e) {
            problems.error(file, 1, "unreadable", "The file cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Where a relative address written in a file leads, as a path below the root; empty if it leads outside. */
    public static Optional<String> resolve(String from, String address) {
        String plain = address.strip().replace('\\', '/');
        Path base = plain.startsWith("~/") ? Path.of("") : Optional.ofNullable(Path.of(from).getParent()).orElse(Path.of(""));
        try {
            Path target = base.resolve(plain.startsWith("~/") ? plain.substring(2) : plain).normalize();
            boolean inside = !target.isAbsolute() && !target.startsWith("..");
            return inside ? Optional.of(target.toString().replace('\\', '/')) : Optional.empty();
        } catch (java.nio.file.InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The names of what is directly in a folder, sorted. */
    public List<String> in(String folder) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.map(p -> p.getFileName().toString()).sorted(NaturalOrder.INSTANCE).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a name is a folder's; a link to one is none, as it may lead in a circle or out of the library. */
    public boolean isFolder(String folder) {
        return Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS);
    }

    /** The name of the library's own folder. */
    public String rootName() {
        return Optional.ofNullable(root.getFileName()).map(Path::toString).orElse("library");
    }

    /** A digest of all that was read so far. */
    public String revision() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            read.forEach((file, source) -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(source.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
