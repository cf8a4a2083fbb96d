/** A workload outside Azure that becomes a user-assigned identity. */
@NullMarked
package fieldguide.web.sandbox.federation;

import org.jspecify.annotations.NullMarked;
