/** The data plane of Key Vault: secrets. */
@NullMarked
package fieldguide.sandbox.vault;

import org.jspecify.annotations.NullMarked;
