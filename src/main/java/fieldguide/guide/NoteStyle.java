package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.Section;
import fieldguide.guide.brief.Condenser;
import fieldguide.guide.language.English;
import fieldguide.guide.language.Splice;

/** The style of the guide's bullets, for text of the same unit that is shown beside them: the cells of its tables. */
public final class NoteStyle {
    private final boolean english;

    private NoteStyle(boolean english) {
        this.english = english;
    }

    /** @param body of the whole unit; text in other languages than English stays as it is */
    public static NoteStyle of(Section body) {
        return new NoteStyle(English.is(body));
    }

    /** The same in fewer words, each of which still knows its place in the source. */
    public Prose of(Prose text) {
        if (!english || text.isBlank()) {
            return text;
        }
        Prose notes = Condenser.notes(text);
        return Character.isUpperCase(text.strip().charAt(0)) ? Splice.capitalised(notes) : notes;
    }
}
