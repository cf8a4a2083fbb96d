/** Questions as authors wrote them. */
@NullMarked
package fieldguide.quiz.author;

import org.jspecify.annotations.NullMarked;
