package fieldguide;

import fieldguide.content.Library;
import fieldguide.content.LibraryReader;
import fieldguide.content.Unit;
import fieldguide.diagram.Flows;
import fieldguide.guide.Glossary;
import fieldguide.guide.Guide;
import fieldguide.guide.GuideMarkdown;
import fieldguide.illustration.Drawings;
import fieldguide.illustration.InPlace;
import fieldguide.measure.Findings;
import fieldguide.measure.ProcessorTime;
import fieldguide.measure.Report;
import fieldguide.measure.Survey;
import fieldguide.table.ComparisonTables;
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
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int NOT_UNDERSTOOD = 2;
    private static final String USAGE = """
            Usage: java -jar fieldguide.jar                 serve the portal
                   java -jar fieldguide.jar lint FOLDER     check the modules of a folder; exit status 1 on errors
                   java -jar fieldguide.jar report FOLDER   measure the study guides of a folder of modules
                   java -jar fieldguide.jar guide FILE      print the study guide of a markdown file as markdown
                   java -jar fieldguide.jar items FOLDER    list the questions of a folder of modules, with their keys; exit status 1 on errors
                   java -jar fieldguide.jar export FOLDER --module M --format F
                                                            write the questions of a module to standard output as F:
                                                            anki, gift, qti, csv or print
            lint, report and items write JSON if --json follows; report --units adds the figures of each unit;
            items --pin writes a file items.yml into each module, by which its questions keep their ids when texts change.
            Without FOLDER, report takes the one that FIELDGUIDE_LIBRARY_FOLDER names, else "content".
            """;
    private final PrintStream out;
    private final PrintStream err;
    private final ItemCommands items;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.items = new ItemCommands(out, err);
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
        return switch (Arguments.read(args)) {
            case Arguments.Odd odd -> refuse("\"" + odd.word() + "\" is not understood.");
            case Arguments.Read read -> execute(read, read.name().orElse(""));
        };
    }

    private int execute(Arguments.Read read, String given) {
        return switch (read.command()) {
            case "lint" -> folder(given, f -> lint(f, read.has("--json")));
            case "items" -> folder(given, f -> read.has("--pin") ? items.pin(f) : items.list(f, read.has("--json")));
            case "export" -> folder(given, f -> items.export(f, read.value("--module"), read.value("--format")));
            case "report" -> folder(given.isEmpty() ? usual() : given, f -> report(f, read.has("--json"), read.has("--units")));
            case "guide" -> path(given).filter(Files::isRegularFile).map(this::guide).orElseGet(() -> refuse("\"" + given + "\" is not a file."));
            case "help", "--help" -> {
                out.print(USAGE);
                yield DONE;
            }
            default -> refuse("\"" + read.command() + "\" is not a command.");
        };
    }

    private static String usual() {
        return Optional.ofNullable(System.getenv("FIELDGUIDE_LIBRARY_FOLDER")).orElse("content");
    }

    private int folder(String given, ToIntFunction<Path> command) {
        return path(given).filter(Files::isDirectory).map(command::applyAsInt).orElseGet(() -> refuse("\"" + given + "\" is not a folder."));
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

    private int lint(Path folder, boolean json) {
        Findings findings = Findings.of(survey(LibraryReader.read(folder)));
        out.print(json ? findings.json() : findings.text());
        return findings.errors() > 0 ? PROBLEMS : DONE;
    }

    private int report(Path folder, boolean json, boolean units) {
        long begun = ProcessorTime.nanos();
        Library library = LibraryReader.read(folder);
        long reading = ProcessorTime.nanos() - begun;
        Survey survey = survey(library);
        Report report = Report.of(survey, reading);
        if (units) {
            out.print(json ? report.json(survey) : report.text(survey));
        } else {
            out.print(json ? report.json() : report.text());
        }
        return DONE;
    }

    private Survey survey(Library library) {
        return Survey.of(library, new Progress(err, library.modules().stream().mapToInt(m -> m.units().size()).sum()));
    }

    private int guide(Path file) {
        Optional<LibraryReader.ReadFile> read = LibraryReader.readFile(file);
        if (read.isEmpty()) {
            return refuse("\"" + file + "\" cannot be read.");
        }
        read.get().problems().forEach(err::println);
        out.print(markdown(read.get().unit()));
        return DONE;
    }

    private static String markdown(Unit unit) {
        Glossary glossary = Glossary.of(List.of());
        InPlace inPlace = new InPlace(ComparisonTables.of(unit, glossary), Flows.of(unit));
        return GuideMarkdown.of(Guide.of(unit, glossary), new Drawings(inPlace));
    }
}
