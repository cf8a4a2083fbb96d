package fieldguide.export;

import fieldguide.quiz.wording.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pictures that an export takes along, each under a name of its own. Nothing outside of the library's folder is one. */
final class Pictures implements Markup.PictureNames {
    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif",
            "svg", "image/svg+xml", "webp", "image/webp");

    private final Path folder;
    private final Map<String, Path> taken = new LinkedHashMap<>();

    /** @param folder the library's */
    Pictures(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> of(String file, String target) {
        return find(file, target).map(path -> {
            String name = Fingerprint.hash(folder.relativize(path).toString()).substring(0, 8) + "-" + path.getFileName().toString().replaceAll("[^\\w.-]", "-");
            taken.put(name, path);
            return name;
        });
    }

    private Optional<Path> find(String file, String target) {
        try {
            Path beside = target.startsWith("~/") ? folder.resolve(target.substring(2)) : folder.resolve(file).resolveSibling(target);
            Path path = beside.normalize();
            boolean ours = path.startsWith(folder) && TYPES.containsKey(ending(path)) && Files.isRegularFile(path)
                    && path.toRealPath().startsWith(folder.toRealPath());
            return ours ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static String ending(Path path) {
        String name = path.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** None taken yet, of the same folder. */
    Pictures beside() {
        return new Pictures(folder);
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    /** The bytes of each picture that was named, by its name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        taken.forEach((name, path) -> files.put(name, bytes(path)));
        return files;
    }

    /** Pictures as addresses that hold all of their bytes. */
    Markup.PictureNames inline() {
        return (file, target) -> find(file, target)
                .map(p -> "data:" + TYPES.get(ending(p)) + ";base64," + java.util.Base64.getEncoder().encodeToString(bytes(p)));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
