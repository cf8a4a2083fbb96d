/** What a question is, of whatever kind, and how an answer to it is marked. */
@NullMarked
@NamedInterface("item")
package fieldguide.quiz.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
