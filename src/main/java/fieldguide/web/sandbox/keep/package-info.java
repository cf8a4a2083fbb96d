/** Keeping states of a sandbox, and letting others look at it. */
@NullMarked
package fieldguide.web.sandbox.keep;

import org.jspecify.annotations.NullMarked;
