package fieldguide.web.review;

import fieldguide.study.review.Kept;
import fieldguide.study.review.Standing;

/** How far a learner is with an item, in a word or two. */
enum State {
    NEW("New"),
    LEARNING("Again today"),
    KNOWN("Due"),
    LEARNED("Due, learned");

    private final String label;

    State(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static State of(Kept kept) {
        return kept.standing().map(State::of).orElse(NEW);
    }

    private static State of(Standing standing) {
        return standing.isBeingLearnt() ? LEARNING : standing.learned() ? LEARNED : KNOWN;
    }
}
