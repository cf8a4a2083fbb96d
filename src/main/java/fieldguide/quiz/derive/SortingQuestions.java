package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.quiz.derive.PlacingDraft.Entry;
import fieldguide.quiz.derive.PlacingDraft.Shape;
import fieldguide.quiz.wording.Fingerprint;
import fieldguide.quiz.wording.Wording;
import fieldguide.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From tables that set two or three subjects beside each other: which statement describes which. */
record SortingQuestions(Comparison comparison) {
    private static final int MOST_SUBJECTS = 3;

    static List<Draft> of(Unit unit) {
        return Comparison.in(unit).stream().filter(c -> c.subjects() <= MOST_SUBJECTS)
                .flatMap(c -> new SortingQuestions(c).draft().stream()).toList();
    }

    /** One statement a row, taken from the columns in turn, so that no row answers for another. */
    private Optional<Draft> draft() {
        List<Row> rows = comparison.differences().stream()
                .filter(r -> IntStream.range(0, comparison.subjects()).allMatch(c -> comparison.own(r, c).isPresent()))
                .sorted(Comparator.comparing((Row r) -> Fingerprint.hash(r.aspect().text()))).limit(PlacingDraft.MOST).toList();
        if (rows.size() < PlacingDraft.FEWEST) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        IntStream.range(0, rows.size()).forEach(i -> entries.add(entry(rows.get(i), i % comparison.subjects())));
        List<Prose> places = IntStream.range(0, comparison.subjects()).mapToObj(comparison.table().columns()::get).toList();
        return Optional.of(new PlacingDraft("sort | " + Wording.key(comparison.table().caption().text()), Shape.COLUMNS, stem(), entries, places,
                comparison.table().span()));
    }

    private Entry entry(Row row, int column) {
        return new Entry(new Candidate(comparison.statement(row, comparison.own(row, column).orElseThrow()), comparison.why(row, column)), column);
    }

    private Prose stem() {
        List<Optional<Prose>> nouns = IntStream.range(0, comparison.subjects()).mapToObj(comparison::noun).toList();
        return nouns.stream().allMatch(Optional::isPresent)
                ? comparison.added("Does each line describe " + nouns.stream().map(n -> n.orElseThrow().text())
                        .collect(Collectors.joining(" or ")) + "?")
                : comparison.added("In the comparison “").plus(comparison.table().caption()).plus("”, to which column does each line belong?");
    }
}
