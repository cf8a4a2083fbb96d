/** Sandboxes in PostgreSQL: a row of state with a version each, and an event log that only grows. */
@NullMarked
@NamedInterface("store")
package fieldguide.sandbox.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
