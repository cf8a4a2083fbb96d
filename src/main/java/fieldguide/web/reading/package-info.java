/** Library, module and unit pages: the study guide and the other views of a unit's text. */
@org.jspecify.annotations.NullMarked
package fieldguide.web.reading;
