/**
 * What exists in one simulated cloud, as plain records: directory, resources, role assignments, stored secrets and
 * blobs; and {@link fieldguide.sandbox.cloud.Turn}, the working copy on which one request is answered.
 */
@NullMarked
@NamedInterface("cloud")
package fieldguide.sandbox.cloud;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
