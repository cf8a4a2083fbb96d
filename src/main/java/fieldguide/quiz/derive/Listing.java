package fieldguide.quiz.derive;

import fieldguide.content.Prose;
import fieldguide.content.Unit;
import fieldguide.quiz.wording.Wording;
import fieldguide.table.Cell;
import fieldguide.table.ComparisonTable;
import fieldguide.table.ComparisonTables;
import fieldguide.table.Row;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One column of a table that lists things, one a row, as questions are asked of it. */
record Listing(ComparisonTable table, int column) {
    static final int LONGEST = 110;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 100;
    private static final Pattern BESIDE_THE_POINT =
            Pattern.compile("|remarks?|notes?|comments?|links?|samples?|resources?|more information|image|icon|location|examples?");
    private static final Pattern SETTING =
            Pattern.compile("|propert(?:y|ies)|settings?|fields?|names?|options?|parameters?|variables?|words?|terms?");
    private static final Pattern FIGURES = Pattern.compile("[\\d\\s.,\\[\\]()%+-]*");
    private static final Pattern PHRASE =
            Pattern.compile("(?i)(?:what|where|when|how|who|why|examples?|is|can|has|needs?)\\b.*|.*\\b(?:that|which"
                    + "|is|are)\\b.*|.*[^s]s(?: .*)?|.*\\(.*|.* (?:for|of|in|to|by|with)");

    private static final Pattern POINTER = Pattern.compile("(?i)\\bsee (?:above|below|the)\\b|^see\\b");

    /** Opens with a word for something said before, or has a place to fill in. */
    private static final Pattern IN_THE_AIR = Pattern.compile("(?i)(?:this|it|its|they|these|those|that|such|same as above|n/a|tbd)\\b.*|use [\\[<].*", Pattern.DOTALL);

    /** The columns of a unit's tables whose entries can be asked for. */
    static Stream<Listing> in(Unit unit) {
        return ComparisonTables.asWritten(unit).stream().filter(t -> t.subjects() == ComparisonTable.Subjects.IN_ROWS)
                .filter(t -> t.rows().size() >= FEWEST_ROWS && t.rows().size() <= MOST_ROWS && !t.corner().isBlank() && hasNames(t))
                .flatMap(t -> IntStream.range(0, t.columns().size()).mapToObj(c -> new Listing(t, c))).filter(Listing::isTelling);
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
        return !BESIDE_THE_POINT.matcher(head).matches() && !settings && !figures && !LookedUp.is(this);
    }

    Stream<Cell> cells() {
        return table.rows().stream().map(r -> r.cells().get(column));
    }

    Prose head() {
        return heads().plain(table.columns().get(column));
    }

    private Heads heads() {
        return Heads.of(table);
    }

    /** What the table calls its things, as "parameter". */
    String thing() {
        return lower(heads().plain(table.corner()).text());
    }

    /** Whether things are called by a short name that "which" and "each" can stand before. */
    boolean isPlain() {
        return table.corner().text().split(" ").length <= 3;
    }

    /** What a row says in this column, if no other row says the same or a part of it. */
    Optional<Cell.Stated> entry(Row row) {
        return row.cells().get(column) instanceof Cell.Stated said && said.said().length() <= LONGEST
                && !POINTER.matcher(said.said()).find() && !IN_THE_AIR.matcher(said.said()).matches() && !saysItself(row, said.said())
                && others(row).noneMatch(r -> overlaps(r.cells().get(column).words(), said.said().text())) ? Optional.of(said)
                : Optional.empty();
    }

    /** "Block blobs are …" of the block blobs, or the head of the column once more. */
    private boolean saysItself(Row row, Prose said) {
        String words = Wording.key(said.text()) + " ";
        return words.startsWith(Wording.key(row.aspect().text()) + " ") || words.strip().equals(Wording.key(head().text()));
    }

    private static boolean overlaps(String a, String b) {
        String x = " " + Wording.key(a) + " ";
        String y = " " + Wording.key(b) + " ";
        return x.contains(y) || y.contains(x);
    }

    Stream<Row> others(Row row) {
        return table.rows().stream().filter(r -> !r.equals(row));
    }

    Prose why(Row row) {
        Prose named = added("The table gives for ").plus(named(row)).plus(": ");
        return row.cells().get(column) instanceof Cell.Stated said ? named.plus(said.said()).plus(".") : named.plus("nothing.");
    }

    Prose named(Row row) {
        boolean code = !row.aspect().isBlank() && row.aspect().isVerbatimAt(0);
        return code ? row.aspect() : added("“").plus(row.aspect()).plus("”");
    }

    /** Whether a head can stand behind "which" in the singular. */
    boolean isNoun() {
        Prose head = head();
        return head.length() < LONGEST && head.text().split(" ").length <= 4 && !PHRASE.matcher(head).matches() && !head.isVerbatimAt(0);
    }

    static Prose lower(Prose head) {
        return head.isVerbatimAt(0) || lower(head.text()).equals(head.text()) ? head
                : head.withCharAt(0, Character.toLowerCase(head.charAt(0)));
    }

    private static String lower(String head) {
        return head.matches("\\p{Lu}\\p{Ll}+(?: \\P{Lu}.*)?") ? head.substring(0, 1).toLowerCase(Locale.ROOT) + head.substring(1) : head;
    }

    Prose added(String text) {
        return Prose.added(table.caption().source(), text);
    }

    String seed(String kind, Row row) {
        return kind + " | " + Stream.of(table.corner(), table.columns().get(column), row.aspect())
                .map(p -> Wording.key(p.text())).collect(Collectors.joining(" | "));
    }
}
