package fieldguide.studio;

import java.util.List;

/** Pairs of numbers, and what they have in common. */
record Sample(List<double[]> pairs) {

    /** The product of the deviations from both means, on average over one pair less than there are. */
    double covariance() {
        double first = mean(0);
        double second = mean(1);
        return pairs.stream().mapToDouble(p -> (p[0] - first) * (p[1] - second)).sum() / (pairs.size() - 1);
    }

    /** Pearson's r, -1 to 1; not a number where one side is always the same. */
    double correlation() {
        return covariance() / Math.sqrt(same(0).covariance() * same(1).covariance());
    }

    private Sample same(int side) {
        return new Sample(pairs.stream().map(p -> new double[] {p[side], p[side]}).toList());
    }

    private double mean(int side) {
        return pairs.stream().mapToDouble(p -> p[side]).average().orElse(Double.NaN);
    }
}
