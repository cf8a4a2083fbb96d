/** The questions of modules for other programs: as a list with their rule findings, and as files that learning platforms and card programs read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "measure", "quiz", "quiz :: item", "quiz :: rule", "quiz :: wording"})
package fieldguide.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
