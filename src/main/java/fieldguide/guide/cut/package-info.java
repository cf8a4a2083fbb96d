/** The rules that take one sentence apart into pieces that can stand as bullets, each a {@link fieldguide.guide.cut.Cut}. */
@NullMarked
package fieldguide.guide.cut;

import org.jspecify.annotations.NullMarked;
