/** Quizzes: one question a screen, marked on the server, feedback that leads back to the guide. */
@org.jspecify.annotations.NullMarked
package fieldguide.web.quiz;
