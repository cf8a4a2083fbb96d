package fieldguide.content;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the library's glossary.
 *
 * @param preferred the name in use today
 * @param formerly names that older texts use for the same thing
 */
public record Term(String preferred, List<String> formerly, Optional<String> abbreviation, Optional<Prose> definition,
        SourceSpan span) {}
