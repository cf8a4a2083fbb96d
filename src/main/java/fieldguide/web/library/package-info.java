/** The library that is being served, and what was derived from it: made once a revision, kept until the next. */
@org.jspecify.annotations.NullMarked
package fieldguide.web.library;
