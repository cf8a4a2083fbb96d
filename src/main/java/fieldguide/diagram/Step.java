package fieldguide.diagram;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.Optional;

/**
 * One step of a flow.
 *
 * @param number as the list counts it
 * @param to the receiver; the sender itself where the step stays with it
 * @param message what happens, short
 * @param reply what comes back, where the step says so
 * @param full the step as written
 */
public record Step(int number, Actor from, Actor to, Prose message, Optional<Prose> reply, Prose full, SourceSpan span) {
    public boolean isInternal() {
        return from.equals(to);
    }
}
