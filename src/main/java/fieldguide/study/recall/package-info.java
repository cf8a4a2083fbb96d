/**
 * When something is to be asked again. A pure implementation of FSRS-6 (public description: "The Algorithm", wiki of
 * open-spaced-repetition/fsrs4anki); the clock is passed in, nothing is kept.
 */
@NullMarked
@NamedInterface("recall")
package fieldguide.study.recall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
