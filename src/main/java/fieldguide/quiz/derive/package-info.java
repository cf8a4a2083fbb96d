/** Questions that a text itself answers. */
@NullMarked
package fieldguide.quiz.derive;

import org.jspecify.annotations.NullMarked;
