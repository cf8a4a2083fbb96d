/** Any token, taken apart and checked. */
@NullMarked
package fieldguide.web.sandbox.inspect;

import org.jspecify.annotations.NullMarked;
