package fieldguide.content.learn;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Slugs;
import fieldguide.content.SourceText;
import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.content.markdown.MarkdownReader;
import fieldguide.content.markdown.Problems;
import fieldguide.content.markdown.SourceFiles;
import fieldguide.content.pin.PinFile;
import fieldguide.content.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a module as Microsoft Learn publishes it (https://learn.microsoft.com/contribute/content). */
public final class LearnModules {
    private static final String INDEX = "index.yml";

    private final SourceFiles files;
    private final Problems problems;
    private final MarkdownReader markdown;

    public LearnModules(SourceFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.markdown = new MarkdownReader(files, problems);
    }

    /** Whether a folder holds such a module, judged by the first line of its index. */
    public boolean isModule(String folder) {
        return files.text(in(folder, INDEX))
                .filter(s -> s.text().lines().limit(3).anyMatch(l -> l.replace("\uFEFF", "").startsWith("### YamlMime:Module")
                        && !l.contains("ModuleUnit"))).isPresent();
    }

    /** The module of a folder; empty, with the reason among the problems, where its index cannot be read. */
    public Optional<StudyModule> read(String folder) {
        Optional<SourceText> index = files.text(in(folder, INDEX));
        return index.flatMap(this::yaml).map(yaml -> module(folder, yaml));
    }

    private StudyModule module(String folder, Yaml yaml) {
        String file = yaml.source().file();
        String slug = Slugs.of(folder.isEmpty() ? files.rootName() : folder.substring(folder.lastIndexOf('/') + 1), "module");
        String title = yaml.text("title").isEmpty() ? yaml.get("metadata").map(m -> m.text("title")).orElse("") : yaml.text("title");
        if (title.isEmpty()) {
            problems.error(file, 1, "missing-title", "The module has no title; add a line \"title: …\". Its folder's name is shown instead.");
        }
        String uid = yaml.text("uid").isEmpty() ? slug : yaml.text("uid");
        return new StudyModule(uid, slug, folder, title.isEmpty() ? slug : title, prose(yaml, "summary").stream().findFirst(),
                listed(yaml, "abstract"), listed(yaml, "prerequisites"), units(folder, yaml));
    }

    private List<Unit> units(String folder, Yaml index) {
        List<Yaml> written = new ArrayList<>();
        for (String name : files.in(folder)) {
            if (name.endsWith(".yml") && !name.equals(INDEX) && !name.equals(PinFile.NAME)) {
                files.text(in(folder, name)).flatMap(this::yaml).ifPresent(written::add);
            }
        }
        LearnUnits reader = new LearnUnits(problems, markdown);
        return new UnitList(index, written, problems).inOrder().map(reader::read).toList();
    }

    private Optional<Yaml> yaml(SourceText source) {
        try {
            return Optional.of(Yaml.parse(source));
        } catch (Yaml.Malformed e) {
            problems.error(source.file(), e.line(), "malformed-yaml",
                    "Not valid YAML: " + e.getMessage() + ". Check the indentation and quotes of this line and the one above.");
            return Optional.empty();
        }
    }

    /** The entries of the lists of a text, as objectives are written; its sentences where it has no list. */
    private List<Prose> listed(Yaml yaml, String name) {
        List<Block> blocks = yaml.get(name).map(y -> markdown.blocks(y.mapped())).orElse(List.of());
        List<Prose> items = blocks.stream().filter(Block.Items.class::isInstance).map(Block.Items.class::cast)
                .flatMap(l -> l.items().stream()).flatMap(i -> i.blocks().stream().limit(1)).flatMap(b -> proseOf(b).stream()).toList();
        return items.isEmpty() ? blocks.stream().flatMap(b -> proseOf(b).stream()).toList() : items;
    }

    private List<Prose> prose(Yaml yaml, String name) {
        return yaml.get(name).map(y -> markdown.blocks(y.mapped())).orElse(List.of()).stream().flatMap(b -> proseOf(b).stream()).toList();
    }

    private static Optional<Prose> proseOf(Block block) {
        return block instanceof Block.Paragraph p ? Optional.of(p.prose()) : Optional.empty();
    }

    private static String in(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
