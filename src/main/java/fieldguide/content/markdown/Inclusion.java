package fieldguide.content.markdown;

import fieldguide.content.Block;
import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings in the files that a text refers to, each where it is asked for, and never in a circle. */
final class Inclusion {
    /** Files that include two others, which include two others … would never come to an end. */
    private static final int MOST = 500;

    private final SourceFiles files;
    private final Problems problems;
    private final Function<SourceText, List<Part>> reader;
    private final Deque<String> within = new ArrayDeque<>();
    private final Set<SourceText> used = new LinkedHashSet<>();
    private int count;

    Inclusion(SourceFiles files, Problems problems, Function<SourceText, List<Part>> reader) {
        this.files = files;
        this.problems = problems;
        this.reader = reader;
    }

    /** All files that were brought in, in order. */
    Set<SourceText> used() {
        return used;
    }

    List<Part> parts(String address, SourceSpan from) {
        Optional<SourceText> source = find(path(address), from, "missing-include", "The included file");
        if (source.isEmpty()) {
            return List.of();
        }
        if (++count > MOST) {
            problems.error(from.file(), from.firstLine(), "too-many-includes", "More than " + MOST + " files are included; the rest was left out.");
            return List.of();
        }
        String file = source.get().file();
        if (within.contains(file) || file.equals(from.file())) {
            problems.error(from.file(), from.firstLine(), "circular-include", file + " includes itself; remove one of the includes.");
            return List.of();
        }
        within.push(file);
        used.add(source.get());
        List<Part> parts = reader.apply(source.get());
        within.pop();
        return parts;
    }

    /** A file of a single paragraph, to stand within a sentence; empty where it is more than that, no words where it is missing. */
    Optional<String> phrase(String address, SourceSpan from) {
        Optional<SourceText> source = find(path(address), from, "missing-include", "The included file");
        if (source.isEmpty()) {
            return Optional.of("");
        }
        Optional<String> phrase = source.map(s -> Characters.settled(FrontMatter.split(s).body()).text().strip())
                .filter(t -> !t.contains("\n\n") && !t.startsWith("#") && !t.startsWith("|") && !t.startsWith("```") && !t.isEmpty());
        phrase.ifPresent(_ -> used.add(source.get()));
        return phrase.map(t -> t.replaceAll("\\s*\\n\\s*", " "));
    }

    List<Part> code(String language, String address, String attributes, SourceSpan from) {
        CodeExcerpt excerpt = CodeExcerpt.of(path(address), attributes);
        Optional<SourceText> source = find(excerpt.file(), from, "missing-code", "The code file");
        Optional<String> lines = source.flatMap(s -> excerpt.from(s.text()));
        if (source.isPresent() && lines.isEmpty()) {
            problems.error(from.file(), from.firstLine(), "missing-code", "\"" + excerpt.part() + "\" is not in \"" + excerpt.file()
                    + "\"; correct the range or the name of the snippet.");
        }
        return lines.<List<Part>>map(l -> List.of(new Part.Done(new Block.Code(language.toLowerCase(Locale.ROOT), l, from)))).orElse(List.of());
    }

    /** The address without the title that may follow it. */
    private static String path(String address) {
        String plain = address.strip();
        int title = plain.indexOf(" \"");
        return (title < 0 ? plain : plain.substring(0, title)).strip();
    }

    private Optional<SourceText> find(String address, SourceSpan from, String rule, String what) {
        Optional<SourceText> found = SourceFiles.resolve(from.file(), address).flatMap(files::text);
        if (found.isEmpty()) {
            problems.error(from.file(), from.firstLine(), rule,
                    what + " \"" + address + "\" does not exist in the library; correct the path or add the file.");
        }
        return found;
    }
}
