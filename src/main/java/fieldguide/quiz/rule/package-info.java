/** The rules of item writing. */
@NullMarked
@NamedInterface("rule")
package fieldguide.quiz.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
