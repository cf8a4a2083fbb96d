package fieldguide.study.recall;

/** How a recall went. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 for {@link #AGAIN} to 4 for {@link #EASY}, as the formulas count. */
    int number() {
        return ordinal() + 1;
    }
}
