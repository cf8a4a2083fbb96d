/** Pages for instructors: what became of each sentence of the library. */
@org.jspecify.annotations.NullMarked
package fieldguide.web.studio;
