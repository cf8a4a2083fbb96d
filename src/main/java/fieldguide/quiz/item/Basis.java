package fieldguide.quiz.item;

import fieldguide.content.SourceSpan;
import java.util.Optional;

/**
 * Where a question comes from.
 *
 * @param unit id of the unit it belongs to
 * @param written where the question itself stands; for a derived one, what it was derived from
 * @param source the text that proves its answer, where that is known
 * @param objective the learning objective of the module that it serves, as written there
 */
public record Basis(Origin origin, String unit, SourceSpan written, Optional<SourceSpan> source, Optional<String> objective) {
    /** Who made the question. */
    public enum Origin { AUTHORED, DERIVED }
}
