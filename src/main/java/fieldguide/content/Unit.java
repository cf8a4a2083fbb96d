package fieldguide.content;

import java.util.List;

/**
 * One sitting of a module.
 *
 * @param id stays when the unit is renamed or moved: the uid of a Learn unit, else given by the author, else the slug
 * @param slug its address below the module's
 * @param minutes how long it takes, as the author says or by the number of its words
 * @param body the whole text; its heading is the unit's title
 * @param items the questions in it, in order
 * @param sources the files it was read from, the first being its own
 */
public record Unit(String id, String slug, String title, int minutes, Section body, List<AuthoredItem> items,
        List<SourceText> sources) {
    public SourceText sourceOf(SourceSpan span) {
        return sources.stream().filter(s -> s.file().equals(span.file())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(span.file() + " is not a source of unit " + id));
    }
}
