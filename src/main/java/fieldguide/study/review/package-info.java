/**
 * What comes back when: one queue of cards and questions, scheduled by {@code study.recall}. The queue and the forecast are
 * pure; what was recalled is kept in a log that only grows.
 */
@NullMarked
@NamedInterface("review")
package fieldguide.study.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
