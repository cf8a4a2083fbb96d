/** A request to the simulated cloud and its answer, with the host names and paths that the real cloud would see. */
@NullMarked
@NamedInterface("http")
package fieldguide.sandbox.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
