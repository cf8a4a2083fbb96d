package fieldguide.export;

import fieldguide.content.StudyModule;
import fieldguide.quiz.Quiz;
import fieldguide.quiz.item.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table with a row a question. */
final class Csv {
    private static final List<String> HEAD = List.of("id", "revision", "kind", "origin", "unit", "objective", "question", "options", "key",
            "explanations", "source");

    private Csv() {}

    static String of(StudyModule module, Quiz quiz) {
        return CsvTable.of(HEAD, quiz.questions().stream().map(q -> row(q, module)));
    }

    private static List<String> row(Question question, StudyModule module) {
        ListedItem item = ListedItem.of(question, module);
        List<ListedItem.Entry> offered = Stream.of(item.options(), item.parts(), item.answers()).flatMap(List::stream).toList();
        List<ListedItem.Entry> open = Stream.of(item.options(), item.parts(), item.places()).flatMap(List::stream).toList();
        return List.of(item.id(), item.revision(), item.kind().toString(), item.origin(), item.unit(), item.objective().orElse(""), item.stem(),
                lines(open.stream().map(ListedItem.Entry::text)), lines(offered.stream().flatMap(e -> key(e, item).stream())),
                lines(offered.stream().filter(e -> !e.explanation().isEmpty()).map(e -> e.text() + ": " + e.explanation())),
                item.source().orElse(item.written()).toString());
    }

    /** What makes an entry part of the key: that it is right, or its place. */
    private static Optional<String> key(ListedItem.Entry entry, ListedItem item) {
        return entry.place().isPresent()
                ? item.places().stream().filter(p -> p.id().equals(entry.place())).findFirst().map(p -> entry.text() + " → " + p.text())
                : Optional.of(entry.text()).filter(t -> entry.correct().orElse(false));
    }

    private static String lines(Stream<String> entries) {
        return entries.collect(Collectors.joining("\n"));
    }
}
