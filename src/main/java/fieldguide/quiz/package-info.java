/**
 * Questions: written by authors or derived from tables, definitions, flows, commands and conditions; the rules they
 * must keep; and the marking of answers. Pure: nothing here is stored.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "table", "diagram"})
package fieldguide.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
