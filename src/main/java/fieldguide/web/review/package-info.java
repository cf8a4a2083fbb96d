/** The review queue in the browser: one card or question at a time, its grades, and how it is paced. */
@org.jspecify.annotations.NullMarked
package fieldguide.web.review;
