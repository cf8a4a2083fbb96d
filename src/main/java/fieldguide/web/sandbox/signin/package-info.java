/** Where test users of a sandbox sign in: for a device that shows a code, and to an application in a browser. */
@NullMarked
package fieldguide.web.sandbox.signin;

import org.jspecify.annotations.NullMarked;
