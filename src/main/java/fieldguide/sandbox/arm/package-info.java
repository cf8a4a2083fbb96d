/** Azure Resource Manager: resource groups, resources and their identities, role assignments. */
@NullMarked
package fieldguide.sandbox.arm;

import org.jspecify.annotations.NullMarked;
