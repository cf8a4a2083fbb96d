package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;

/** Places of prose in its source. */
final class Spans {
    private Spans() {}

    /** The first characters of the file stand for prose of which nothing is in it. */
    static SourceSpan of(Prose prose) {
        return prose.span().orElseGet(() -> prose.source().span(0, 0));
    }
}
