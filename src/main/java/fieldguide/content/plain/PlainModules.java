package fieldguide.content.plain;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.content.Slugs;
import fieldguide.content.SourceText;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.content.markdown.FrontMatter;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import fieldguide.content.markdown.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a folder of ordinary markdown files as a module. */
public final class PlainModules {
    private static final List<String> INDEX_NAMES = List.of("readme.md", "index.md");
    /** Papers of a repository that teach nothing. */
    private static final Set<String> PAPERS = Set.of("glossary.md", "license.md", "contributing.md", "code_of_conduct.md", "security.md",
            "changelog.md", "support.md", "attribution.md", "attributions.md", "notice.md", "notices.md", "authors.md", "credits.md", "contributors.md",
            "maintainers.md", "copying.md", "licence.md", "code-of-conduct.md", "third-party-notices.md",
            "thirdpartynotices.md", "pull_request_template.md", "issue_template.md");
    private static final Set<String> ABOUT = Set.of("units", "contents", "objectives", "learning objectives", "prerequisites");

    private final SourceFiles files;
    private final Problems problems;
    private final MarkdownReader markdown;
    private final PlainUnits units;

    public PlainModules(SourceFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.markdown = new MarkdownReader(files, problems);
        this.units = new PlainUnits(problems, markdown);
    }

    /** Whether a folder is meant as a module: its README lists units. */
    public boolean isModule(String folder) {
        return index(folder).map(this::parsed).flatMap(r -> section(r, "units", "contents")).isPresent();
    }

    /** Whether a folder holds texts that could be units, though nothing says that they are. */
    public boolean isFolderOfTexts(String folder) {
        return texts(folder).stream().anyMatch(n -> !isIndex(n)) || !folder.isEmpty() && !texts(folder).isEmpty();
    }

    /** Whether a folder has a README or the like, whatever it says. */
    public boolean hasIndex(String folder) {
        return index(folder).isPresent();
    }

    public StudyModule read(String folder) {
        Optional<SourceText> index = index(folder);
        Optional<MarkdownReader.Read> read = index.map(this::parsed);
        String name = folder.isEmpty() ? files.rootName() : folder.substring(folder.lastIndexOf('/') + 1);
        String slug = Slugs.of(name, "module");
        String id = index.map(s -> FrontMatter.split(s).values().get("id")).filter(v -> !v.isBlank()).orElse(slug);
        List<UnitLink> links = read.flatMap(r -> section(r, "units", "contents"))
                .map(s -> UnitLink.in(s, problems)).filter(l -> !l.isEmpty()).orElseGet(() -> texts(folder).stream().map(UnitLink::to).toList());
        return new StudyModule(id, slug, folder, title(read, index, name), read.flatMap(r -> firstParagraph(r.body())),
                read.map(r -> entries(r, "objectives", "learning objectives")).orElse(List.of()),
                read.map(r -> entries(r, "prerequisites")).orElse(List.of()), unitsOf(folder, links, index));
    }

    private String title(Optional<MarkdownReader.Read> read, Optional<SourceText> index, String name) {
        String title = read.map(r -> r.body().heading().text()).orElse("");
        if (title.isBlank()) {
            index.ifPresent(s -> untitled(s, read.flatMap(r -> section(r, "units", "contents")).isPresent()));
            return name.replace('-', ' ').replace('_', ' ');
        }
        return title;
    }

    /** A README that lists units is a module's own word; one among notes is a note. */
    private void untitled(SourceText index, boolean listsUnits) {
        String message = "The module has no title; begin the file with \"# Title\". Its folder's name is shown instead.";
        if (listsUnits) {
            problems.error(index.file(), 1, "missing-title", message);
        } else {
            problems.warning(index.file(), 1, "missing-title", message);
        }
    }

    private List<Unit> unitsOf(String folder, List<UnitLink> links, Optional<SourceText> index) {
        List<Unit> read = new ArrayList<>();
        for (UnitLink link : links) {
            String file = in(folder, link.file());
            Optional<SourceText> source = files.text(file);
            if (source.isEmpty()) {
                index.ifPresent(i -> problems.error(i.file(), link.line(), "missing-unit",
                        "The unit \"" + link.file() + "\" does not exist beside this file; correct the link or add the file."));
            }
            source.ifPresent(s -> read.add(units.read(s, link.minutes())));
        }
        return List.copyOf(read);
    }

    private Optional<SourceText> index(String folder) {
        return INDEX_NAMES.stream().flatMap(n -> files.in(folder).stream().filter(n::equalsIgnoreCase)).findFirst()
                .flatMap(n -> files.text(in(folder, n)));
    }

    private static boolean isIndex(String name) {
        return INDEX_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The folder's texts in order; its README first, if that teaches something. */
    private List<String> texts(String folder) {
        List<String> names = files.in(folder).stream().filter(n -> n.toLowerCase(Locale.ROOT).matches(".+\\.(md|markdown)"))
                .filter(n -> !PAPERS.contains(n.toLowerCase(Locale.ROOT))).toList();
        Stream<String> teaching = names.stream().filter(PlainModules::isIndex).filter(n -> teaches(in(folder, n)));
        return Stream.concat(teaching, names.stream().filter(n -> !isIndex(n))).toList();
    }

    /** Whether there is more in a README than what is said of the module anyway. */
    private boolean teaches(String file) {
        return files.text(file).map(this::parsed).filter(r -> r.body().blocks().size() > 1
                || r.body().sections().stream().anyMatch(s -> !ABOUT.contains(s.heading().text().toLowerCase(Locale.ROOT)))).isPresent();
    }

    private static String in(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private MarkdownReader.Read parsed(SourceText source) {
        return markdown.read(FrontMatter.split(source).body(), Optional.empty());
    }

    private static Optional<Prose> firstParagraph(Section body) {
        return body.blocks().stream().filter(Block.Paragraph.class::isInstance).map(b -> ((Block.Paragraph) b).prose()).findFirst();
    }

    private static List<Prose> entries(MarkdownReader.Read read, String... headings) {
        return section(read, headings).stream().flatMap(s -> s.blocks().stream())
                .flatMap(b -> b instanceof Block.Items items ? items.items().stream() : Stream.empty())
                .flatMap(i -> i.blocks().stream().limit(1))
                .flatMap(b -> b instanceof Block.Paragraph p ? Stream.of(p.prose()) : Stream.empty()).toList();
    }

    private static Optional<Section> section(MarkdownReader.Read read, String... headings) {
        return read.body().all().filter(s -> List.of(headings).contains(s.heading().text().toLowerCase(Locale.ROOT))).findFirst();
    }
}
