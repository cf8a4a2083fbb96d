/** Words, phrases and the little grammar that the rules of the derivation need: it reads English and knows nothing of guides. */
@NullMarked
package fieldguide.guide.language;

import org.jspecify.annotations.NullMarked;
