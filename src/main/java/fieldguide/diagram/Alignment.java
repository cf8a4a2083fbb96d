package fieldguide.diagram;

import fieldguide.diagram.FlowComparison.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which step of one flow stands beside which of another: the order of both is kept, and as much as possible matches. */
final class Alignment {
    /** Below it two steps have too little in common to stand beside each other. */
    private static final double FEWEST = 0.3;
    private static final double SAME_ACTORS = 1;
    /** Breaks ties in favour of steps with the same place in their flows. */
    private static final double SAME_PLACE = 0.01;

    private final List<Step> left;
    private final List<Step> right;
    private final StepWords words;
    /** The best that the steps from these indexes on can reach. */
    private final double[][] best;

    Alignment(Flow left, Flow right) {
        this.left = left.steps();
        this.right = right.steps();
        this.words = StepWords.of(left, right);
        this.best = new double[this.left.size() + 1][this.right.size() + 1];
        for (int i = this.left.size() - 1; i >= 0; i--) {
            for (int j = this.right.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(together(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            boolean both = i < left.size() && j < right.size();
            if (both && together(i, j) >= best[i][j] && likeness(i, j) >= FEWEST) {
                pairs.add(pair(left.get(i++), right.get(j++)));
            } else if (j == right.size() || i < left.size() && best[i + 1][j] >= best[i][j + 1]) {
                pairs.add(new Pair(Optional.of(left.get(i++)), Optional.empty(), true));
            } else {
                pairs.add(new Pair(Optional.empty(), Optional.of(right.get(j++)), true));
            }
        }
        return List.copyOf(pairs);
    }

    private Pair pair(Step l, Step r) {
        return new Pair(Optional.of(l), Optional.of(r), !actors(l).equals(actors(r)) || words.differ(l.full().text(), r.full().text()));
    }

    private double together(int i, int j) {
        double alike = likeness(i, j);
        return alike < FEWEST ? 0 : alike + best[i + 1][j + 1];
    }

    private double likeness(int i, int j) {
        Set<String> shared = new HashSet<>(words.of(left.get(i)));
        Set<String> all = new HashSet<>(shared);
        all.addAll(words.of(right.get(j)));
        shared.retainAll(words.of(right.get(j)));
        double share = all.isEmpty() ? 1 : (double) shared.size() / all.size();
        return share + (actors(left.get(i)).equals(actors(right.get(j))) ? SAME_ACTORS : 0) + (i == j ? SAME_PLACE : 0);
    }

    private static List<String> actors(Step step) {
        return List.of(ActorNames.key(step.from().name()), ActorNames.key(step.to().name()));
    }
}
