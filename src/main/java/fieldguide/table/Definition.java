package fieldguide.table;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;

/**
 * A term and what the text says of it.
 *
 * @param term as written, without what surrounds it
 * @param statements the sentences about it, in order; the first without the term where it defines it
 * @param opening the whole sentence that defines the term, with the term
 * @param commands the commands shown for it, as {@code az vm create}
 * @param opened whether the first statement goes on from the term, as in "Blobs: stores for files"
 */
public record Definition(Prose term, List<Prose> statements, Prose opening, List<Cell.Stated> commands, boolean opened, SourceSpan span) {}
