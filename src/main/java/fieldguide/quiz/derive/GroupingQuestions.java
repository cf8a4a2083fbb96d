package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.quiz.derive.PlacingDraft.Entry;
import fieldguide.quiz.derive.PlacingDraft.Shape;
import fieldguide.quiz.wording.Wording;
import fieldguide.table.Cell;
import fieldguide.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From tables that list things of which several share an entry, as "yes" or "no": which thing has which. */
record GroupingQuestions(Listing listing) {
    private static final int MOST_GROUPS = 3;
    private static final int LONGEST = 40;

    static List<Draft> of(Unit unit) {
        return Listing.in(unit).filter(Listing::isPlain).flatMap(l -> new GroupingQuestions(l).draft().stream()).toList();
    }

    /** Each entry is shared by two at least, and none is part of another. */
    private Optional<Draft> draft() {
        List<Row> rows = balanced(listing.table().rows().stream().filter(r -> said(r).length() <= LONGEST && r.cells().get(listing.column()).isStated())
                .toList());
        Map<String, Prose> groups = new LinkedHashMap<>();
        rows.forEach(r -> groups.putIfAbsent(Wording.key(said(r).text()), said(r)));
        List<String> keys = List.copyOf(groups.keySet());
        boolean apart = keys.stream().allMatch(a -> keys.stream().noneMatch(b -> !a.equals(b) && (" " + b + " ").contains(" " + a + " ")));
        if (rows.size() < PlacingDraft.FEWEST + 1 || keys.size() < 2 || keys.size() > MOST_GROUPS || !apart) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        IntStream.range(0, rows.size()).forEach(i -> entries.add(new Entry(new Candidate(rows.get(i).aspect(), listing.why(rows.get(i))),
                keys.indexOf(Wording.key(said(rows.get(i)).text())))));
        Prose stem = listing.added("“").plus(listing.head()).plus("”: what does the table say of each " + listing.thing() + "?");
        return Optional.of(new PlacingDraft("group | " + Wording.key(listing.table().corner().text() + " " + listing.head().text()), Shape.COLUMNS,
                stem, entries, List.copyOf(groups.values()), listing.table().span()));
    }

    /** From each group in turn, so that none has nearly all; where one has but a single thing, there is nothing to sort. */
    private List<Row> balanced(List<Row> rows) {
        Map<String, List<Row>> groups = rows.stream().collect(Collectors.groupingBy(r -> Wording.key(said(r).text()), LinkedHashMap::new, Collectors.toList()));
        int deepest = PlacingDraft.MOST / Math.max(1, groups.size());
        List<Row> chosen = groups.values().stream().flatMap(g -> g.stream().limit(deepest)).toList();
        boolean lonely = groups.values().stream().anyMatch(g -> g.size() < 2);
        return lonely ? List.of() : rows.stream().filter(chosen::contains).toList();
    }

    private Prose said(Row row) {
        return row.cells().get(listing.column()) instanceof Cell.Stated stated ? stated.said() : listing.added("");
    }
}
