package fieldguide.guide.cut;

import fieldguide.guide.language.Phrase;
import java.util.List;
import java.util.Optional;

/** One way to take a sentence apart; empty where it does not apply without doubt. */
public interface Cut {
    /** @return the pieces, in the order of the sentence, together as long as it or shorter */
    Optional<List<Piece>> cut(Phrase phrase);
}
