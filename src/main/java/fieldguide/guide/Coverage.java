package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;

/**
 * What became of every sentence of the unit, and what is not as it should be in its guide.
 *
 * @param sentences each sentence of running text, list items and notes, in the order of the text; none is left out
 * @param flaws points that break the guide's contract
 */
public record Coverage(List<Fate> sentences, List<Flaw> flaws, Figures figures) {

    /** What became of one sentence. */
    public sealed interface Fate {
        Prose sentence();

        SourceSpan span();

        /** The ids of the points that say it, in order. */
        List<String> points();
    }

    /** @param merged whether one of its points says another sentence as well */
    public record Kept(Prose sentence, SourceSpan span, List<String> points, boolean merged) implements Fate {}

    /** @param points where a repetition was said before; else empty */
    public record Dropped(Prose sentence, SourceSpan span, Reason reason, List<String> points) implements Fate {}

    /** In no point, and nobody knows why: a fault of the derivation. */
    public record Missing(Prose sentence, SourceSpan span) implements Fate {
        @Override
        public List<String> points() {
            return List.of();
        }
    }

    public List<Kept> kept() {
        return of(Kept.class);
    }

    public List<Dropped> dropped() {
        return of(Dropped.class);
    }

    public List<Missing> missing() {
        return of(Missing.class);
    }

    private <F extends Fate> List<F> of(Class<F> kind) {
        return sentences.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Why a sentence needs no point of its own. */
    public enum Reason {
        FILLER("carries no fact"),
        ANNOUNCES("announces what follows"),
        FURNITURE("belongs to the page it was copied from"),
        REPEATS("says again what another sentence of the unit says");

        private final String wording;

        Reason(String wording) {
            this.wording = wording;
        }

        public String wording() {
            return wording;
        }
    }

    /**
     * @param point the id of the point; empty where the flaw is that there is none
     * @param text the words of the point, or of the sentence without one
     * @param detail the words concerned
     */
    public record Flaw(Kind kind, String point, Prose text, SourceSpan span, String detail) {
        public enum Kind {
            /** More words than a bullet should have. */
            LONG,
            /** Opens with a pronoun or connective whose meaning is not in its parent. */
            DANGLING,
            /** Has a word that is neither in the source sentence nor in its lead-in, heading or glossary. */
            INVENTED,
            /** Its sentence has a negation, modal, quantifier, number or code that no point shows. */
            LOST,
            /** A sentence that reached no point, without a reason. */
            MISSING,
            /** Nested deeper than readers can follow. */
            DEEP
        }
    }
}
