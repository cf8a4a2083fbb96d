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
    private final SourceFiles files;
    private final Problems problems;
    private final Function<SourceText, List<Part>> reader;
    private final Deque<String> within = new ArrayDeque<>();
    private final Set<SourceText> used = new LinkedHashSet<>();

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
        Optional<SourceText> source = find(address, from, "missing-include", "The included file");
        if (source.isEmpty()) {
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

    List<Part> code(String language, String address, SourceSpan from) {
        String file = address.split("[?#]", 2)[0];
        return find(file, from, "missing-code", "The code file")
                .<List<Part>>map(s -> List.of(new Part.Done(
                        new Block.Code(language.toLowerCase(Locale.ROOT), s.text().stripTrailing(), from))))
                .orElse(List.of());
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
