/** Acting as somebody with fewer roles than the owner. */
@NullMarked
package fieldguide.web.sandbox.persona;

import org.jspecify.annotations.NullMarked;
