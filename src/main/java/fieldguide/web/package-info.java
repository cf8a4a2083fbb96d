/** The portal in the browser: one nested package a screen, and here what all screens stand in. */
@NullMarked
@ApplicationModule
package fieldguide.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
