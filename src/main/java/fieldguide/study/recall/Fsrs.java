package fieldguide.study.recall;

/**
 * The formulas of FSRS-6 with its default parameters and a wanted retention of 90 %. Results are rounded to eight
 * decimals after every step, as the reference implementation (ts-fsrs 5.4.2) does, so that schedules agree with it.
 */
final class Fsrs {
    private static final double[] W = {0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
            1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    private static final double DECAY = -W[20];
    private static final double FACTOR = rounded(Math.exp(Math.log(0.9) / DECAY) - 1);
    private static final double LEAST = 0.001;
    private static final double LONGEST = 36_500;

    private Fsrs() {}

    /** The memory after the first encounter. */
    static Memory first(Grade grade) {
        return new Memory(Math.max(W[grade.number() - 1], 0.1), within(firstDifficulty(grade), 1, 10));
    }

    /**
     * The memory after one more recall.
     *
     * @param days calendar days since the last one; 0 on the same day
     */
    static Memory next(Memory before, int days, Grade grade) {
        return new Memory(stability(before, days, grade), difficulty(before.difficulty(), grade));
    }

    /** Probability of recall after so many days. */
    static double retrievability(Memory memory, double days) {
        return rounded(Math.pow(1 + FACTOR * days / memory.stability(), DECAY));
    }

    /** Days until the probability of recall falls to 90 %, at least one. */
    static int interval(Memory memory) {
        return (int) Math.min(Math.max(1, Math.round(memory.stability())), LONGEST);
    }

    private static double stability(Memory before, int days, Grade grade) {
        double recall = retrievability(before, days);
        return days == 0 ? sameDay(before.stability(), grade)
                : grade == Grade.AGAIN ? forgotten(before, recall) : recalled(before, recall, grade);
    }

    private static double sameDay(double stability, Grade grade) {
        double growth = Math.pow(stability, -W[19]) * Math.exp(W[17] * (grade.number() - 3 + W[18]));
        return bounded(stability * (grade == Grade.AGAIN ? growth : Math.max(growth, 1)));
    }

    private static double forgotten(Memory before, double recall) {
        double after = bounded(W[11] * Math.pow(before.difficulty(), -W[12])
                * (Math.pow(before.stability() + 1, W[13]) - 1) * Math.exp((1 - recall) * W[14]));
        return within(rounded(before.stability() / Math.exp(W[17] * W[18])), LEAST, after);
    }

    private static double recalled(Memory before, double recall, Grade grade) {
        double factor = grade == Grade.HARD ? W[15] : grade == Grade.EASY ? W[16] : 1;
        return bounded(before.stability() * (1 + Math.exp(W[8]) * (11 - before.difficulty())
                * Math.pow(before.stability(), -W[9]) * (Math.exp((1 - recall) * W[10]) - 1) * factor));
    }

    private static double difficulty(double before, Grade grade) {
        double step = rounded(-W[6] * (grade.number() - 3) * (10 - before) / 9);
        return within(rounded(W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * (before + step)), 1, 10);
    }

    private static double firstDifficulty(Grade grade) {
        return rounded(W[4] - Math.exp((grade.number() - 1) * W[5]) + 1);
    }

    private static double bounded(double stability) {
        return rounded(within(stability, LEAST, LONGEST));
    }

    private static double within(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }

    private static double rounded(double value) {
        return Math.floor(value * 1e8 + 0.5) / 1e8;
    }
}
