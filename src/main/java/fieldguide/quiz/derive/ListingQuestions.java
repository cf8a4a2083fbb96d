package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.quiz.wording.Wording;
import fieldguide.table.Cell;
import fieldguide.table.ComparisonTable;
import fieldguide.table.ComparisonTables;
import fieldguide.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From tables that list things, one a row: which thing an entry belongs to, and which entry belongs to a thing. */
final class ListingQuestions {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 100;
    private static final int LONGEST = 110;
    private static final Pattern BESIDE_THE_POINT =
            Pattern.compile("|remarks?|notes?|comments?|links?|samples?|resources?|more information|image|icon|location|examples?");
    private static final Pattern SETTING =
            Pattern.compile("|propert(?:y|ies)|settings?|fields?|names?|options?|parameters?|variables?|words?|terms?");
    private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,\\[\\]()%+-]*");
    private static final Pattern PHRASE =
            Pattern.compile("(?i)(?:what|where|when|how|who|why|examples?|is|can|has|needs?)\\b.*|.*\\b(?:that|which"
                    + "|is|are)\\b.*|.*[^s]s(?: .*)?|.*\\(.*|.* (?:for|of|in|to|by|with)");

    private static final Pattern WHAT = Pattern.compile("(?i)(?:what|where|when|how|who)\\b.*");
    private static final Pattern POINTER = Pattern.compile("(?i)\\bsee (?:above|below|the)\\b|^see\\b");

    private final ComparisonTable table;
    private final int column;

    private ListingQuestions(ComparisonTable table, int column) {
        this.table = table;
        this.column = column;
    }

    static List<Draft> of(Unit unit) {
        return columns(unit).flatMap(ListingQuestions::all).toList();
    }

    /** Names on the one side, entries on the other. */
    static List<Draft> matches(Unit unit) {
        return columns(unit).filter(q -> isPlain(q.table.corner().text())).flatMap(q -> q.match().stream()).toList();
    }

    private static Stream<ListingQuestions> columns(Unit unit) {
        return ComparisonTables.asWritten(unit).stream().filter(t -> t.subjects() == ComparisonTable.Subjects.IN_ROWS)
                .filter(t -> t.rows().size() >= FEWEST_ROWS && t.rows().size() <= MOST_ROWS && !t.corner().isBlank() && hasNames(t))
                .flatMap(t -> IntStream.range(0, t.columns().size()).mapToObj(c -> new ListingQuestions(t, c)))
                .filter(ListingQuestions::isTelling);
    }

    private Optional<Draft> match() {
        Prose head = table.columns().get(column);
        Prose stem = added("Match each " + lower(table.corner().text()) + " with ");
        stem = WHAT.matcher(head).matches() ? stem.plus(lower(head)) : isNoun(head) ? stem.plus("its ").plus(lower(head))
                : stem.plus("its entry for “").plus(head).plus("”");
        List<MatchingQuestions.Pair> pairs = table.rows().stream().flatMap(r -> entry(r).stream()
                .map(said -> new MatchingQuestions.Pair(r.aspect(), said.said(), why(r), said.span()))).toList();
        return MatchingQuestions.draft(Wording.key(table.corner().text() + " " + head.text()), stem.plus("."), pairs);
    }

    /** Whether each row is a thing of its own, with a name that can be asked for. */
    private static boolean hasNames(ComparisonTable table) {
        return table.rows().stream().map(r -> Wording.key(r.aspect().text())).distinct().count() == table.rows().size()
                && table.rows().stream().noneMatch(r -> FIGURES.matcher(r.aspect().text()).matches());
    }

    private boolean isTelling() {
        String head = Wording.key(table.columns().get(column).text());
        boolean settings = head.matches("values?|frequency") && SETTING.matcher(Wording.key(table.corner().text())).matches();
        boolean figures = cells().allMatch(c -> FIGURES.matcher(c.words()).matches());
        return !BESIDE_THE_POINT.matcher(head).matches() && !settings && !figures;
    }

    private Stream<Cell> cells() {
        return table.rows().stream().map(r -> r.cells().get(column));
    }

    private Stream<Draft> all() {
        return table.rows().stream().flatMap(r -> Stream.of(whose(r), which(r)).flatMap(Optional::stream));
    }

    /** Entry given, thing asked for. */
    private Optional<Draft> whose(Row row) {
        return entry(row).map(said -> {
            Prose head = table.columns().get(column);
            Prose stem = added("Which " + lower(table.corner().text()));
            stem = isNoun(head) ? stem.plus(" has this ").plus(lower(head)).plus(": “")
                    : stem.plus(" goes with “").plus(head).plus(": ");
            Candidate key = new Candidate(row.aspect(), why(row));
            List<Candidate> pool = others(row).map(r -> new Candidate(r.aspect(), why(r))).toList();
            return new ChoiceDraft(seed("whose", row), stem.plus(said.said()).plus("”?"), key, Distractors.of(key, pool), said.span());
        });
    }

    /** Thing given, entry asked for. */
    private Optional<Draft> which(Row row) {
        return entry(row).filter(_ -> isPlain(table.corner().text())).map(said -> {
            Prose head = table.columns().get(column);
            Prose stem = isNoun(head) ? added("Which ").plus(lower(head)).plus(" belongs to the " + lower(table.corner().text()) + " ").plus(named(row))
                    : added("What completes this row? “").plus(row.aspect()).plus(" – ").plus(head).plus(": …”");
            Candidate key = new Candidate(said.said(), why(row));
            List<Candidate> pool = new ArrayList<>();
            others(row).forEach(r -> entry(r).ifPresent(c -> pool.add(new Candidate(c.said(), why(r)))));
            return new ChoiceDraft(seed("which", row), isNoun(head) ? stem.plus("?") : stem, key, Distractors.of(key, pool), said.span());
        });
    }

    /** What a row says in this column, if no other row says the same or a part of it. */
    private Optional<Cell.Stated> entry(Row row) {
        return row.cells().get(column) instanceof Cell.Stated said && said.said().length() <= LONGEST
                && !POINTER.matcher(said.said()).find()
                && others(row).noneMatch(r -> overlaps(r.cells().get(column).words(), said.said().text())) ? Optional.of(said)
                : Optional.empty();
    }

    private static boolean overlaps(String a, String b) {
        String x = " " + Wording.key(a) + " ";
        String y = " " + Wording.key(b) + " ";
        return x.contains(y) || y.contains(x);
    }

    private Stream<Row> others(Row row) {
        return table.rows().stream().filter(r -> !r.equals(row));
    }

    private Prose why(Row row) {
        Prose named = added("The table gives for ").plus(named(row)).plus(": ");
        return row.cells().get(column) instanceof Cell.Stated said ? named.plus(said.said()).plus(".") : named.plus("nothing.");
    }

    private Prose named(Row row) {
        boolean code = !row.aspect().isBlank() && row.aspect().isVerbatimAt(0);
        return code ? row.aspect() : added("“").plus(row.aspect()).plus("”");
    }

    private static boolean isPlain(String corner) {
        return corner.split(" ").length <= 3;
    }

    /** Whether a head can stand behind "which" in the singular. */
    private static boolean isNoun(Prose head) {
        return head.length() < LONGEST && head.text().split(" ").length <= 4 && !PHRASE.matcher(head).matches() && !head.isVerbatimAt(0);
    }

    private static Prose lower(Prose head) {
        return head.isVerbatimAt(0) || lower(head.text()).equals(head.text()) ? head
                : head.withCharAt(0, Character.toLowerCase(head.charAt(0)));
    }

    private static String lower(String head) {
        return head.matches("\\p{Lu}\\p{Ll}+(?: \\P{Lu}.*)?") ? head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1) : head;
    }

    private Prose added(String text) {
        return Prose.added(table.caption().source(), text);
    }

    private String seed(String kind, Row row) {
        return kind + " | " + Stream.of(table.corner(), table.columns().get(column), row.aspect())
                .map(p -> Wording.key(p.text())).collect(Collectors.joining(" | "));
    }
}
