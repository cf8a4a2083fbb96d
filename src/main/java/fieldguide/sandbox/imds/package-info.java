/** The instance metadata service as a virtual machine sees it, and the token endpoint that App Service gives its apps. */
@NullMarked
package fieldguide.sandbox.imds;

import org.jspecify.annotations.NullMarked;
