/**
 * One learner's simulated cloud. Every caller (a form, the terminal, a lab, a real client) sends the same
 * {@link fieldguide.sandbox.http.Request} to the same {@link fieldguide.sandbox.Sandbox}. Plain Java, and pure: the
 * clock and the randomness are passed in, changed state is handed back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fieldguide.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
