/**
 * A year of a class, simulated: learners who read, answer and review over HTTP, while what the portal must come to is
 * computed beside it from the same answers. {@link fieldguide.year.Year} runs it at full size.
 */
package fieldguide.year;
