/**
 * Comparison tables: those of the source, repaired and shortened, and those that parallel definitions add up to.
 * A cell says what the source says or that it says nothing; it never guesses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "guide"})
package fieldguide.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
