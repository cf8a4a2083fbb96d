package fieldguide.export;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A module with a question of every kind, full of the characters that formats give a meaning to. */
final class EveryKind {
    private EveryKind() {}

    /** A library of this one module, which is called {@code rigging}. */
    static Path folder(Path empty) {
        try {
            Path module = Files.createDirectories(empty.resolve("rigging/media")).getParent();
            Path resources = Path.of("src/test/resources/export");
            Files.copy(resources.resolve("every-kind.md"), module.resolve("one.md"));
            Files.copy(resources.resolve("media/pier.svg"), module.resolve("media/pier.svg"));
            Files.writeString(module.resolve("README.md"), "# Rigging\n\nRopes.\n\n## Units\n\n1. [Rigging](one.md)\n");
            return empty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Library library(Path empty) {
        return LibraryReader.read(folder(empty));
    }

    static StudyModule module(Path empty) {
        return library(empty).modules().getFirst();
    }

    /** The module as it is now. */
    static StudyModule reread(Path folder) {
        return LibraryReader.read(folder).modules().getFirst();
    }

    static Question question(StudyModule module, String id) {
        return Quiz.of(module).question(id).orElseThrow();
    }
}
