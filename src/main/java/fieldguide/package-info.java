/** The portal as one application: its start and its commands. */
@org.jspecify.annotations.NullMarked
package fieldguide;
