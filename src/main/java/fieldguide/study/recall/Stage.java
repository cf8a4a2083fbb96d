package fieldguide.study.recall;

import java.util.List;

/** Whether something is being learnt, is remembered for days, or was forgotten and is being learnt again. */
public enum Stage {
    LEARNING(List.of(1, 10)),
    REVIEW(List.of()),
    RELEARNING(List.of(10));

    private final List<Integer> minutes;

    Stage(List<Integer> minutes) {
        this.minutes = minutes;
    }

    /** Minutes between the encounters of one sitting. */
    List<Integer> minutes() {
        return minutes;
    }
}
