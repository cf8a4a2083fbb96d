package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import java.util.List;

/**
 * What became of every sentence of the unit, and what is not as it should be in its guide.
 *
 * @param kept sentences that reached a point, in the order of the text
 * @param dropped sentences that did not, in the order of the text
 * @param flaws points that break the guide's contract
 */
public record Coverage(List<Kept> kept, List<Dropped> dropped, List<Flaw> flaws, Figures figures) {

    /** @param points the ids of the points made of it, in order; several sentences can share one */
    public record Kept(Prose sentence, SourceSpan span, List<String> points) {}

    public record Dropped(Prose sentence, SourceSpan span, Reason reason) {}

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

    /** @param detail the words concerned */
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
            /** Nested deeper than readers can follow. */
            DEEP
        }
    }
}
