/** The directory of the tenant: what is registered for applications, and what identities may do in Microsoft Graph. */
@NullMarked
package fieldguide.web.sandbox.directory;

import org.jspecify.annotations.NullMarked;
