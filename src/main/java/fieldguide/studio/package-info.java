/** What instructors learn of their questions and decide about them. Owns its tables. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "quiz", "quiz :: item", "study"})
package fieldguide.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
