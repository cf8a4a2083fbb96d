/** The ids of questions, kept in a file beside the texts of their module. */
@NullMarked
@NamedInterface("pin")
package fieldguide.content.pin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
