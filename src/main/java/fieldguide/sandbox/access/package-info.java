/** Azure role-based access control: built-in roles, and whether a principal may do something at a scope. */
@NullMarked
@NamedInterface("access")
package fieldguide.sandbox.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
