package fieldguide.year;

import fieldguide.study.review.ItemKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The statistics of the class by other formulas than the portal's, from what the learners say they answered. */
final class ItemFigures {
    private static final int ENOUGH = 30;

    /** By learner: each question's first answer, right (1) or wrong (0). */
    private final List<Map<ItemKey, Integer>> learners;

    ItemFigures(List<Memoir> memoirs) {
        this.learners = memoirs.stream().map(m -> {
            Map<ItemKey, Integer> first = new HashMap<>();
            m.given.stream().filter(Memoir.Given::first).forEach(g -> first.put(g.key(), g.correct() ? 1 : 0));
            return first;
        }).filter(m -> !m.isEmpty()).toList();
    }

    int learners() {
        return learners.size();
    }

    int answers(ItemKey key) {
        return (int) learners.stream().filter(l -> l.containsKey(key)).count();
    }

    OptionalDouble facility(ItemKey key) {
        return answers(key) < ENOUGH ? OptionalDouble.empty() : learners.stream().filter(l -> l.containsKey(key)).mapToInt(l -> l.get(key)).average();
    }

    /** The difference of the means of those who got it right and wrong, by the textbook formula of the point-biserial. */
    OptionalDouble discrimination(ItemKey key) {
        double[] count = new double[2];
        double[] sum = new double[2];
        double squares = 0;
        for (Map<ItemKey, Integer> learner : learners) {
            if (learner.containsKey(key) && learner.size() > 1) {
                int right = learner.get(key);
                double rest = (learner.values().stream().mapToInt(i -> i).sum() - right) / (learner.size() - 1.0);
                count[right]++;
                sum[right] += rest;
                squares += rest * rest;
            }
        }
        double n = count[0] + count[1];
        double deviation = Math.sqrt(squares / n - Math.pow((sum[0] + sum[1]) / n, 2));
        double r = (sum[1] / count[1] - sum[0] / count[0]) / deviation * Math.sqrt(count[0] / n * count[1] / n);
        return n < ENOUGH || !Double.isFinite(r) ? OptionalDouble.empty() : OptionalDouble.of(r);
    }

    /** One less the share of the single variances in all covariances, each over those who met both questions. */
    OptionalDouble alpha(List<ItemKey> keys) {
        double single = 0;
        double all = 0;
        for (ItemKey one : keys) {
            for (ItemKey other : keys) {
                List<Map<ItemKey, Integer>> both = learners.stream().filter(l -> l.containsKey(one) && l.containsKey(other)).toList();
                if (both.size() < ENOUGH) {
                    return OptionalDouble.empty();
                }
                double n = both.size();
                double products = both.stream().mapToInt(l -> l.get(one) * l.get(other)).sum();
                double covariance = (products - both.stream().mapToInt(l -> l.get(one)).sum() / n * both.stream().mapToInt(l -> l.get(other)).sum()) / (n - 1);
                all += covariance;
                single += one.equals(other) ? covariance : 0;
            }
        }
        double k = keys.size();
        return k < 2 || all == 0 ? OptionalDouble.empty() : OptionalDouble.of(k / (k - 1) * (1 - single / all));
    }
}
