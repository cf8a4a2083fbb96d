/** Texts compared by their words: fingerprints, and the sentence or objective that is closest to a text. */
@NullMarked
@NamedInterface("wording")
package fieldguide.quiz.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
