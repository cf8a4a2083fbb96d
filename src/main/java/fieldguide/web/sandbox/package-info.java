/**
 * The bench: a learner's simulated cloud in the browser. Every button sends the request that a tool would send; pages
 * read the state only to show it.
 */
@NullMarked
package fieldguide.web.sandbox;

import org.jspecify.annotations.NullMarked;
