package fieldguide.study;

/** How many of the answered questions were right. */
public record Score(int right, int answered) {
    public int percent() {
        return answered == 0 ? 0 : Math.round(100f * right / answered);
    }
}
