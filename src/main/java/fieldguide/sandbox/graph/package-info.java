/** The slice of Microsoft Graph that tools use to look up users and service principals. */
@NullMarked
@NamedInterface("graph")
package fieldguide.sandbox.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
