/** What a unit's guide shows besides its points: at which place its comparison tables and flows belong, and how a file draws them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "guide", "table", "diagram"})
package fieldguide.illustration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
