package fieldguide.quiz.derive;

import fieldguide.quiz.wording.Wording;
import fieldguide.table.Cell;
import java.util.regex.Pattern;

/**
 * Columns of a table that list names of packages, files or commands, or how languages write a thing: they are looked up where they are
 * needed, and nobody has to know them by heart.
 */
final class LookedUp {
    private static final Pattern HEAD = Pattern.compile("(?:install(?:ation)?|packages?|downloads?|imports?|files?|paths?|extensions?|commands?"
            + "|(?:[\\w-]+ )?(?:formats|characters?)|default|owner|version|date|status)");
    private static final Pattern IN_LANGUAGES = Pattern.compile("(?:programming )?languages?|shells?|sdks?|package managers?");
    private static final Pattern FILE = Pattern.compile("(?:[*\\w-]*\\.\\w{2,12}\\*?(?:, |$))+");

    private LookedUp() {}

    static boolean is(Listing listing) {
        long rows = listing.table().rows().size();
        String head = Wording.key(listing.head().text());
        boolean languages = IN_LANGUAGES.matcher(Wording.key(listing.table().corner().text())).matches() || IN_LANGUAGES.matcher(head).matches();
        boolean code = HEAD.matcher(head).matches() && listing.cells().filter(LookedUp::isCode).count() * 2 > rows;
        return languages || code || listing.cells().filter(c -> FILE.matcher(c.words()).lookingAt()).count() * 2 >= rows;
    }

    private static boolean isCode(Cell cell) {
        return cell instanceof Cell.Stated said && said.said().isVerbatimAt(0);
    }
}
