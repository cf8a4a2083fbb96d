package fieldguide;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.guide.Glossary;
import fieldguide.guide.Guide;
import fieldguide.guide.GuideMarkdown;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What the jar does when its first argument is a command: no server, no database. */
final class Commands {
    private static final int DONE = 0;
    private static final int PROBLEMS = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final String USAGE = """
            Usage: java -jar fieldguide.jar                serve the portal
                   java -jar fieldguide.jar lint FOLDER    check the modules of a folder; exit status 1 on errors
                   java -jar fieldguide.jar report FOLDER  measure the study guides of a folder of modules
                   java -jar fieldguide.jar guide FILE     print the study guide of a markdown file as markdown
            lint and report write JSON if --json follows.
            """;

    private final PrintStream out;
    private final PrintStream err;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Options of the server begin with two hyphens; anything else is meant as a command. */
    static boolean knows(String argument) {
        return !argument.startsWith("--") || argument.equals("--help");
    }

    /** @return the exit status: 0 done, 1 problems found, 2 not understood */
    static int run(String... args) {
        return new Commands(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).execute(args);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    int execute(String... args) {
        String given = args.length >= 2 ? args[1] : "";
        boolean json = args.length == 3 && args[2].equals("--json") && !args[0].equals("guide");
        if (args.length > 2 && !json) {
            return refuse("\"" + args[2] + "\" is not understood.");
        }
        return switch (args[0]) {
            case "lint" -> folder(given, library -> lint(library, json));
            case "report" -> folder(given, library -> report(library, json));
            case "guide" -> path(given).filter(Files::isRegularFile).map(this::guide).orElseGet(() -> refuse("\"" + given + "\" is not a file."));
            case "help", "--help" -> {
                out.print(USAGE);
                yield DONE;
            }
            default -> refuse("\"" + args[0] + "\" is not a command.");
        };
    }

    private int folder(String given, ToIntFunction<Library> command) {
        return path(given).filter(Files::isDirectory).map(f -> command.applyAsInt(LibraryReader.read(f)))
                .orElseGet(() -> refuse("\"" + given + "\" is not a folder."));
    }

    private static Optional<Path> path(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private int refuse(String reason) {
        err.println(reason);
        err.print(USAGE);
        return NOT_UNDERSTOOD;
    }

    private int lint(Library library, boolean json) {
        Findings findings = Findings.of(library);
        out.print(json ? findings.json() : findings.text());
        return findings.errors() > 0 ? PROBLEMS : DONE;
    }

    private int report(Library library, boolean json) {
        Report report = Report.of(library);
        out.print(json ? report.json() : report.text());
        return DONE;
    }

    private int guide(Path file) {
        Optional<LibraryReader.ReadFile> read = LibraryReader.readFile(file);
        if (read.isEmpty()) {
            return refuse("\"" + file + "\" cannot be read.");
        }
        read.get().problems().forEach(err::println);
        out.print(GuideMarkdown.of(Guide.of(read.get().unit(), Glossary.of(List.of()))));
        return DONE;
    }
}
