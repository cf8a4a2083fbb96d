/** The slice of Microsoft Graph that tools use to look up users and service principals. */
@NullMarked
package fieldguide.sandbox.graph;

import org.jspecify.annotations.NullMarked;
