package fieldguide.study.review;

import java.util.Optional;

/**
 * What is kept of a learner and an item.
 *
 * @param standing empty until the first recall
 * @param version grows with every change, so that a page can tell whether it still shows the present
 * @param wanted whether it was put into the queue before it was ever asked
 */
public record Kept(Optional<Standing> standing, int version, boolean wanted) {
    public static final Kept NOTHING = new Kept(Optional.empty(), 0, false);
}
