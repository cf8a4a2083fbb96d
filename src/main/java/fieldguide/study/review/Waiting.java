package fieldguide.study.review;

import java.util.Optional;

/** An item in a learner's queue, with what is kept of it. */
public record Waiting(Item item, Kept kept) {
    public Optional<Standing> standing() {
        return kept.standing();
    }
}
