/**
 * What one learner has done: answers given, units read, and the progress that follows. Owns its tables.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "quiz", "quiz :: item"})
package fieldguide.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
