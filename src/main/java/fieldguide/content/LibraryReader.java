package fieldguide.content;

import fieldguide.content.learn.LearnModules;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import fieldguide.content.markdown.SourceFiles;
import fieldguide.content.plain.GlossaryTable;
import fieldguide.content.plain.PlainModules;
import fieldguide.content.plain.PlainUnits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and reads all modules below a folder, whatever their format. One that is broken does not hinder the others. */
public final class LibraryReader {
    private static final Set<String> NO_MODULES = Set.of("includes", "media", "images", "resources", "node_modules", "target");
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
        reader.visit("", 0);
        List<Term> terms = GlossaryTable.read(reader.files, reader.problems);
        List<StudyModule> unique = reader.withUniqueSlugs();
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

    private void visit(String folder, int depth) {
        if (learn.isModule(folder)) {
            learn.read(folder).ifPresent(this::add);
            return;
        }
        if (plain.isModule(folder) || !folder.isEmpty() && plain.isFolderOfTexts(folder)) {
            add(plain.read(folder));
            return;
        }
        for (String name : files.in(folder)) {
            String below = folder.isEmpty() ? name : folder + "/" + name;
            if (depth < DEEPEST && !name.startsWith(".") && !NO_MODULES.contains(name) && files.isFolder(below)) {
                visit(below, depth + 1);
            }
        }
    }

    private void add(StudyModule module) {
        if (module.units().isEmpty()) {
            problems.error(module.folder(), 1, "empty-module", "The module has no unit that can be read; it was left out.");
        } else {
            modules.add(module);
        }
    }

    /** Two folders of one name would share an address: the later one gets a number. */
    private List<StudyModule> withUniqueSlugs() {
        Set<String> taken = new HashSet<>();
        return modules.stream().map(m -> {
            String slug = m.slug();
            for (int n = 2; !taken.add(slug); n++) {
                slug = m.slug() + "-" + n;
            }
            return new StudyModule(m.id(), slug, m.folder(), m.title(), m.summary(), m.objectives(), m.prerequisites(), m.units());
        }).toList();
    }
}
