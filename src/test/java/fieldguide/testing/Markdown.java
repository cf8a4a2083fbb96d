package fieldguide.testing;

import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Units and modules from text, read as the application reads its files. */
public final class Markdown {
    private Markdown() {}

    public static Unit unit(String text) {
        return read(text).unit();
    }

    /** The unit with what was found wrong while it was read. */
    public static LibraryReader.ReadFile read(String text) {
        try {
            Path folder = Files.createTempDirectory("markdown");
            Path file = Files.writeString(folder.resolve("unit.md"), text);
            try {
                return LibraryReader.readFile(file).orElseThrow();
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module of a single unit. */
    public static StudyModule module(String text) {
        return new StudyModule("module", "module", "module", "Module", Optional.empty(), List.of(), List.of(), List.of(unit(text)));
    }
}
