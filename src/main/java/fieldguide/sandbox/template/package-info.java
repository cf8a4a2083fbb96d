/** Resource Manager templates: their expressions, parameters, loops, and the order in which their resources are made. */
@NullMarked
package fieldguide.sandbox.template;

import org.jspecify.annotations.NullMarked;
