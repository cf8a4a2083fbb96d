/** Lessons: mistakes made on purpose, each with its answer, its reason and what puts it right. */
@NullMarked
package fieldguide.web.sandbox.lesson;

import org.jspecify.annotations.NullMarked;
