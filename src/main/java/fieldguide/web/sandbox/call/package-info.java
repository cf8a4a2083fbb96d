/** Calling any service from a machine, to be let in or to learn why not. */
@NullMarked
package fieldguide.web.sandbox.call;

import org.jspecify.annotations.NullMarked;
