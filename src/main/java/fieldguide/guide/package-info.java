/**
 * Turns the running text of a unit into a study guide: nested bullets that keep every fact, say each in few words, and know the
 * sentence of the source they came from.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "content")
package fieldguide.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
