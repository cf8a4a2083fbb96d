/**
 * Finds, reads and lints modules of study text: Fieldguide's own plain markdown folders and Microsoft Learn's.
 * Everything else works on the records of this package; which markdown parser stands behind them is hidden.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fieldguide.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
