/** The simulated Microsoft Entra ID: signing keys, tokens and how they are checked and read, discovery, sign-in. */
@NullMarked
@NamedInterface("entra")
package fieldguide.sandbox.entra;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
