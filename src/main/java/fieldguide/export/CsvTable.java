package fieldguide.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as comma-separated values, by RFC 4180, each in quotation marks. */
public final class CsvTable {
    /** What makes a spreadsheet calculate a cell instead of showing it (https://owasp.org/www-community/attacks/CSV_Injection); a number is none. */
    private static final Pattern FORMULA = Pattern.compile("(?s)(?!-?\\d[\\d.E-]*$)[=+\\-@＝＋－＠\\t\\r\\n].*");

    private CsvTable() {}

    /** @param rows with as many cells as the head */
    public static String of(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows)
                .map(cells -> cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining());
    }

    /** An apostrophe before what would be a formula makes it a text, to spreadsheets as to readers. */
    private static String cell(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
