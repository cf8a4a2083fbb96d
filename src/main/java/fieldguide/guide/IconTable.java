package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.guide.language.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table without a head whose one row is an icon and a text: an author's way to set the text off, or to point at a film. */
final class IconTable {
    private static final Pattern WATCH = Pattern.compile("(?i)^watch (?:this|the following|the) (?:short )?(?:video|film|animation) (?:to (?:see|learn about|learn|"
            + "find out|discover|understand) |(?=about |on |from ))|^(?:now )?(?:let['’]s take a look at|let['’]s look at|discover|see|learn) (?=how |what |why )");

    private IconTable() {}

    /** The text beside the icon; empty for any other table. */
    static Optional<Prose> text(Block.Table table) {
        if (table.rows().size() != 1 || table.head().stream().anyMatch(h -> !h.isBlank())) {
            return Optional.empty();
        }
        List<Prose> cells = table.rows().getFirst().cells().stream().filter(c -> !c.isBlank()).toList();
        return cells.size() == 2 && isIcon(cells.getFirst()) && Phrase.of(cells.get(1)).count() > 0 ? Optional.of(cells.get(1).strip()) : Optional.empty();
    }

    private static boolean isIcon(Prose cell) {
        Prose bare = cell.strip();
        return bare.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.IMAGE && m.from() == 0 && m.to() == bare.length());
    }

    /** What a text that only invites to a film says of the film. */
    static Optional<Prose> film(Prose text) {
        Matcher watch = WATCH.matcher(text.text());
        return watch.find() ? Optional.of(Prose.added(text.source(), "Video: ").plus(text.slice(watch.end(), text.length()))) : Optional.empty();
    }
}
