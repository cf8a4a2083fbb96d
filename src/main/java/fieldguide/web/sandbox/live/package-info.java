/** The seven steps from an identity to a call, lit as they happen. */
@NullMarked
package fieldguide.web.sandbox.live;

import org.jspecify.annotations.NullMarked;
