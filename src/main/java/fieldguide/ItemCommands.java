package fieldguide;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.Pin;
import fieldguide.content.Problem;
import fieldguide.content.StudyModule;
import fieldguide.content.pin.PinFile;
import fieldguide.export.Export;
import fieldguide.export.Format;
import fieldguide.export.ItemList;
import fieldguide.quiz.Deck;
import fieldguide.quiz.Quiz;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The commands about questions. */
final class ItemCommands {
    private final PrintStream out;
    private final PrintStream err;

    ItemCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int list(Path folder, boolean json) {
        ItemList items = ItemList.of(LibraryReader.read(folder));
        out.print(json ? items.json() : items.text());
        return items.errors() > 0 ? Commands.PROBLEMS : Commands.DONE;
    }

    /** Writes down the ids of all questions as they are now, a file a module; a module without questions gets none. */
    int pin(Path folder) {
        Library library = LibraryReader.read(folder);
        List<Problem> unread = library.problems().stream().filter(p -> p.rule().equals("malformed-pins")).toList();
        unread.forEach(err::println);
        if (!unread.isEmpty()) {
            err.println("Nothing was written: what these files remember would be lost. Mend or delete them first.");
            return Commands.PROBLEMS;
        }
        for (StudyModule module : library.modules()) {
            List<Pin> pins = Quiz.pins(module);
            if (!pins.isEmpty()) {
                write(folder.resolve(module.folder()).resolve(PinFile.NAME), PinFile.written(pins));
                out.println(module.slug() + ": " + pins.size() + " questions pinned");
            }
        }
        return Commands.DONE;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file to the output, and its name and what it lacks beside it. */
    int export(Path folder, Optional<String> slug, Optional<String> name) {
        Optional<Format> format = name.flatMap(Format::of);
        Library library = LibraryReader.read(folder);
        Optional<StudyModule> module = slug.flatMap(library::module);
        if (format.isEmpty() || module.isEmpty()) {
            err.println(module.isPresent() ? "--format is one of " + all(Format.values()) + "."
                    : "--module is one of " + all(library.modules().stream().map(StudyModule::slug).toArray()) + ".");
            return Commands.NOT_UNDERSTOOD;
        }
        Quiz quiz = Quiz.of(module.get());
        Deck deck = Deck.of(module.get(), library.terms());
        Export export = Export.of(module.get(), quiz, deck, format.get(), folder.toAbsolutePath().normalize());
        out.writeBytes(export.bytes());
        out.flush();
        export.leftOut().forEach(l -> err.println("left out: " + l.id() + ": " + l.reason()));
        err.println(export.name() + ": " + (quiz.questions().size() - export.leftOut().size()) + " questions");
        return Commands.DONE;
    }

    private static String all(Object... names) {
        return Arrays.stream(names).map(Object::toString).collect(Collectors.joining(", "));
    }
}
