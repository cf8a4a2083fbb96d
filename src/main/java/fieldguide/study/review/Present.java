package fieldguide.study.review;

import java.util.Optional;

/**
 * What holds for an item now.
 *
 * @param version see {@link Kept#version()}
 * @param review empty before the first recall
 */
record Present(int version, Optional<Review> review) {
    static final Present NOTHING = new Present(0, Optional.empty());

    Optional<Standing> standing() {
        return review.map(Review::after);
    }

    boolean is(Review other) {
        return review.filter(r -> r.id() == other.id()).isPresent();
    }
}
