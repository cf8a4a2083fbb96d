package fieldguide.guide;

import fieldguide.content.LibraryReader;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.content.SourceText;
import fieldguide.content.Term;
import fieldguide.content.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small things made by hand for tests. */
final class Made {
    private Made() {}

    /** Prose of plain text in which backticks mark code. */
    static Prose prose(String markup) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < markup.length(); i++) {
            if (markup.charAt(i) != '`') {
                text.append(markup.charAt(i));
                origins.add(i);
            } else if (open < 0) {
                open = text.length();
            } else {
                marks.add(new Mark(open, text.length(), Mark.Kind.CODE));
                open = -1;
            }
        }
        return new Prose(new SourceText("made.md", markup), text.toString(), marks,
                origins.stream().mapToInt(Integer::intValue).toArray());
    }

    static Glossary glossary(String preferred, String... formerly) {
        return Glossary.of(List.of(new Term(preferred, List.of(formerly), Optional.empty(), Optional.empty(),
                new SourceText("glossary.md", "").span(0, 0))));
    }

    static Unit unit(Path folder, String markdown) {
        try {
            return LibraryReader.readFile(Files.writeString(folder.resolve("unit.md"), markdown)).orElseThrow().unit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Integer> numbers(int to) {
        return IntStream.rangeClosed(1, to).boxed().toList();
    }
}
