package fieldguide.content.pin;

import fieldguide.content.Pin;
import fieldguide.content.SourceText;
import fieldguide.content.markdown.Problems;
import fieldguide.content.markdown.SourceFiles;
import fieldguide.content.yaml.Yaml;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file that remembers the ids of a module's questions. It is written on demand only, and meant to be kept with the texts. One that
 * cannot be read is a problem, and then the questions have the ids that their texts give them.
 */
public final class PinFile {
    /** Its name in the folder of the module. */
    public static final String NAME = "items.yml";

    private static final String HEAD = """
            # The ids of this module's questions, and how each was last worded: by this file they keep their ids when texts change.
            # Written by the command "items FOLDER --pin"; keep it with the texts.
            questions:
            """;

    private PinFile() {}

    /** What is remembered in a module's folder; nothing where there is no such file. */
    public static List<Pin> read(String folder, SourceFiles files, Problems problems) {
        return files.text(folder.isEmpty() ? NAME : folder + "/" + NAME).map(source -> read(source, problems)).orElse(List.of());
    }

    private static List<Pin> read(SourceText source, Problems problems) {
        try {
            List<Yaml> entries = Yaml.parse(source).get("questions").map(Yaml::items).orElse(List.of());
            Optional<Yaml.Malformed> fault = entries.isEmpty() ? Optional.of(new Yaml.Malformed("nothing stands below \"questions:\"", 1)) : fault(entries);
            if (fault.isPresent()) {
                throw fault.get();
            }
            return entries.stream().map(PinFile::pin).toList();
        } catch (Yaml.Malformed e) {
            problems.error(source.file(), e.line(), "malformed-pins", ("The ids of the questions cannot be read (%s); until this is mended they "
                    + "have those that their texts give them. Mend the line or bring back an earlier version of the file; or delete it, and write it anew with \"items FOLDER --pin\".")
                    .formatted(e.getMessage()));
            return List.of();
        }
    }

    private static Optional<Yaml.Malformed> fault(List<Yaml> entries) {
        Set<String> ids = new HashSet<>();
        for (Yaml entry : entries) {
            if (entry.text("id").isEmpty() || entry.text("asked").isEmpty()) {
                return Optional.of(new Yaml.Malformed("an entry needs \"id\" and \"asked\"", entry.line()));
            }
            if (!ids.add(entry.text("id"))) {
                return Optional.of(new Yaml.Malformed("the id \"" + entry.text("id") + "\" is given twice", entry.line()));
            }
        }
        return Optional.empty();
    }

    private static Pin pin(Yaml entry) {
        return new Pin(entry.text("id"), entry.text("revision"), entry.text("asked"), texts(entry, "key"), texts(entry, "others"));
    }

    private static List<String> texts(Yaml entry, String name) {
        return entry.get(name).map(Yaml::items).orElse(List.of()).stream().map(Yaml::text).toList();
    }

    /** The text of the file that remembers these. */
    public static String written(List<Pin> pins) {
        return pins.stream().map(PinFile::written).collect(Collectors.joining("", HEAD, ""));
    }

    private static String written(Pin pin) {
        return """
                  - id: %s
                    revision: %s
                    asked: %s
                    key: %s
                    others: %s
                """.formatted(quoted(pin.id()), quoted(pin.revision()), quoted(pin.asked()), quoted(pin.key()), quoted(pin.others()));
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(PinFile::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
