/** How far a learner is: mastery by module, unit and objective, days of study, where to go on, and all of it to take along. */
@org.jspecify.annotations.NullMarked
package fieldguide.web.progress;
