/**
 * How good the guides of a library are: what became of each sentence, which points are not as they should be, and how long all of it
 * takes. What can be checked without the derivation's own rules is checked without them, against the text of the files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "guide", "table", "diagram", "quiz", "quiz :: item"})
package fieldguide.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
