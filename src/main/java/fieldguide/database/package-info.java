/** Where the portal's data lives: a PostgreSQL of its own below the data folder, or one whose address is given. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fieldguide.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
