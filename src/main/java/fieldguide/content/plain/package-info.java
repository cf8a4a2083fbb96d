/** Module folders in plain markdown: a README that names the units, a file a unit. */
@org.jspecify.annotations.NullMarked
package fieldguide.content.plain;
