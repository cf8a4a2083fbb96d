package fieldguide.guide;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a section or a key point is made of while its guide is being made. */
sealed interface Part permits Node, Part.Shown, Part.Framed, Part.Choice {

    /** A block that stays as it is. */
    record Shown(Block block, Optional<Node> caption) implements Part {}

    /** Parts in a frame, such as a callout. */
    record Framed(List<Part> parts, Function<List<Entry>, Entry> frame) implements Part {}

    /** Alternatives. */
    record Choice(List<Alternative> alternatives, fieldguide.content.SourceSpan span) implements Part {}

    record Alternative(List<String> ids, Prose label, List<Part> parts) {}
}
