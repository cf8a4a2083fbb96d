/**
 * Ordered lists whose steps have actors, as flows between them and as sequence diagrams drawn in SVG.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"content"})
package fieldguide.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
