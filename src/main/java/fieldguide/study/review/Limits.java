package fieldguide.study.review;

/**
 * How much a day may bring; what is being learnt within a sitting is not limited.
 *
 * @param fresh new items a day
 * @param reviews items a day that come back
 */
public record Limits(int fresh, int reviews) {
    public static final Limits DEFAULT = new Limits(10, 60);

    /** What is left of them. */
    public Limits less(Limits done) {
        return new Limits(Math.max(0, fresh - done.fresh), Math.max(0, reviews - done.reviews));
    }
}
