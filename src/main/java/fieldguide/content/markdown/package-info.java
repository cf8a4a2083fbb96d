/** From markdown files to the blocks of a unit. The only place that knows which markdown parser is used. */
@org.jspecify.annotations.NullMarked
package fieldguide.content.markdown;
