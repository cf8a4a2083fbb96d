package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.language.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a sentence that can stand as a bullet.
 *
 * @param label the condition or topic in front of it
 * @param parts what belongs below it
 * @param uncut text and parts as they were before the cut, for places where nothing can stand below
 */
public record Piece(Optional<Prose> label, Prose text, List<Piece> parts, Optional<Prose> uncut) {
    public static Piece of(Prose text) {
        return of(text, List.of());
    }

    public static Piece of(Prose text, List<Piece> parts) {
        return new Piece(Optional.empty(), text, parts, Optional.empty());
    }

    public static Piece labelled(Prose label, Prose text) {
        return new Piece(Optional.of(label), text, List.of(), Optional.empty());
    }

    public static Piece labelled(String label, Prose text) {
        return labelled(Prose.added(text.source(), label), text);
    }

    public Piece with(List<Piece> more) {
        List<Piece> all = new ArrayList<>(parts);
        all.addAll(more);
        return new Piece(label, text, List.copyOf(all), uncut);
    }

    public Piece withText(Prose better) {
        return new Piece(label, better, parts, uncut);
    }

    public Piece from(Prose whole) {
        return new Piece(label, text, parts, Optional.of(whole));
    }

    public Piece labelled(Optional<Prose> outer) {
        return outer.isEmpty() ? this : new Piece(Optional.of(label.isEmpty() ? outer.get()
                : outer.get().plus(": ").plus(Splice.lowered(label.get()))), text, parts, uncut);
    }
}
