/** Who uses the portal: accounts with their roles and passwords, and guests, whose work an account can take over. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fieldguide.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
