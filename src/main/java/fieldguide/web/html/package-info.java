/** Writes texts as HTML: escaped, with addresses that lead somewhere. */
@org.jspecify.annotations.NullMarked
package fieldguide.web.html;
