/** Plots as SVG, made on the server; each stands beside a table that says the same. */
@org.jspecify.annotations.NullMarked
package fieldguide.web.plot;
