package fieldguide.content;

import fieldguide.content.learn.LearnModules;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import fieldguide.content.markdown.SourceFiles;
import fieldguide.content.pin.PinFile;
import fieldguide.content.plain.GlossaryTable;
import fieldguide.content.plain.PlainModules;
import fieldguide.content.plain.PlainUnits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and reads all modules below a folder, whatever their format. One that is broken does not hinder the others. */
public final class LibraryReader {
    private static final Set<String> NO_MODULES = Set.of("includes", "node_modules", "target");
    private static final int DEEPEST = 12;

    private final SourceFiles files;
    private final Problems problems = new Problems();
    private final LearnModules learn;
    private final PlainModules plain;
    private final List<StudyModule> modules = new ArrayList<>();

    private LibraryReader(Path folder) {
        this.files = new SourceFiles(folder, problems);
        this.learn = new LearnModules(files, problems);
        this.plain = new PlainModules(files, problems);
    }

    /** The library of a folder; a folder that is itself a module is a library of one. */
    public static Library read(Path folder) {
        LibraryReader reader = new LibraryReader(folder);
        reader.visit("");
        reader.lonelyReadme();
        List<Term> terms = GlossaryTable.read(reader.files, reader.problems);
        List<StudyModule> unique = Slugs.unique(reader.modules, reader.problems).stream()
                .map(m -> m.with(PinFile.read(m.folder(), reader.files, reader.problems))).toList();
        return new Library(unique, terms, reader.problems.sorted(), reader.files.revision());
    }

    /** What one markdown file is as a unit, and what is wrong with it. */
    public record ReadFile(Unit unit, List<Problem> problems) {}

    /** Reads a file by itself; what it includes must lie beside or below it. Empty where it cannot be read. */
    public static Optional<ReadFile> readFile(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
        Problems problems = new Problems();
        SourceFiles files = new SourceFiles(folder, problems);
        return files.text(file.getFileName().toString())
                .map(s -> new PlainUnits(problems, new MarkdownReader(files, problems)).read(s, Optional.empty()))
                .map(unit -> new ReadFile(unit, problems.sorted()));
    }

    private void visit(String folder) {
        if (learn.isModule(folder)) {
            attempt(folder, () -> learn.read(folder).ifPresent(this::add));
        } else if (plain.isModule(folder)) {
            attempt(folder, () -> add(plain.read(folder)));
        } else {
            int before = modules.size();
            below(folder).forEach(this::visit);
            if (plain.isFolderOfTexts(folder)) {
                attempt(folder, () -> loose(folder, before));
            }
        }
    }

    private void attempt(String folder, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException | StackOverflowError e) {
            problems.error(folder, 1, "failed", "This folder could not be read and was left out (%s). The fault is the portal's; please report it with the folder."
                    .formatted(e.getClass().getSimpleName()));
        }
    }

    /** Texts beside folders of notes are notes too; beside modules that say so themselves, they are papers about these. */
    private void loose(String folder, int before) {
        List<StudyModule> below = List.copyOf(modules.subList(before, modules.size()));
        if (below.isEmpty() || below.stream().map(StudyModule::folder).anyMatch(f -> !learn.isModule(f) && !plain.isModule(f))) {
            add(plain.read(folder), before);
        } else {
            problems.warning(folder, 1, "loose-texts", "Texts beside modules belong to none of them and were left out; list them as units of one.");
        }
    }

    private List<String> below(String folder) {
        List<String> folders = files.in(folder).stream().filter(name -> !name.startsWith(".") && !NO_MODULES.contains(name))
                .map(name -> folder.isEmpty() ? name : folder + "/" + name).filter(files::isFolder).toList();
        if (folder.chars().filter(c -> c == '/').count() + 1 < DEEPEST || folders.isEmpty()) {
            return folders;
        }
        problems.warning(folder, 1, "deep-folder", "Folders below this one are not read; at most " + DEEPEST + " may be nested.");
        return List.of();
    }

    /** A folder with no module in it may still hold one text that says everything. */
    private void lonelyReadme() {
        if (modules.isEmpty() && plain.hasIndex("")) {
            add(plain.read(""));
        }
    }

    private void add(StudyModule module) {
        add(module, modules.size());
    }

    private void add(StudyModule module, int place) {
        if (module.units().isEmpty()) {
            problems.error(module.folder(), 1, "empty-module", "The module has no unit that can be read; it was left out.");
        } else {
            modules.add(place, module);
        }
    }
}
