package fieldguide.guide;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a sentence that can stand as a bullet.
 *
 * @param label the condition or topic in front of it
 * @param parts what belongs below it
 */
record Piece(Optional<Prose> label, Prose text, List<Piece> parts) {
    static Piece of(Prose text) {
        return new Piece(Optional.empty(), text, List.of());
    }

    static Piece of(Prose text, List<Piece> parts) {
        return new Piece(Optional.empty(), text, parts);
    }

    static Piece labelled(Prose label, Prose text) {
        return new Piece(Optional.of(label), text, List.of());
    }

    static Piece labelled(String label, Prose text) {
        return labelled(Prose.added(text.source(), label), text);
    }

    Piece with(List<Piece> more) {
        List<Piece> all = new ArrayList<>(parts);
        all.addAll(more);
        return new Piece(label, text, List.copyOf(all));
    }

    Piece labelled(Optional<Prose> outer) {
        return outer.isEmpty() ? this : label.isEmpty() ? new Piece(outer, text, parts)
                : new Piece(Optional.of(outer.get().plus(": ").plus(Splice.lowered(label.get()))), text, parts);
    }
}
