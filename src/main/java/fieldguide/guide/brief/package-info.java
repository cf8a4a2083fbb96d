/** Note style: rules that each take out, or word more briefly, what carries no fact in a text that is otherwise finished. */
@NullMarked
package fieldguide.guide.brief;

import org.jspecify.annotations.NullMarked;
