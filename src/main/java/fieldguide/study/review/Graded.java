package fieldguide.study.review;

/** What became of a grade. */
public sealed interface Graded {
    /** It counts; sent again, it is the same review. */
    record Recorded(Review review) implements Graded {}

    /** The item was recalled elsewhere since the page was made; nothing was recorded. */
    record Outdated() implements Graded {}
}
