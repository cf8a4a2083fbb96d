package fieldguide.quiz.derive;

import fieldguide.quiz.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses wrong options that suit a key: distinct from it and each other, and not given away by their length. */
final class Distractors {
    static final int FEWEST = 2;
    private static final int MOST = 3;

    private Distractors() {}

    /** The best two or three of a pool; fewer if there are no more. */
    static List<Candidate> of(Candidate key, List<Candidate> pool) {
        List<Candidate> chosen = new ArrayList<>();
        int wanted = key.words().length();
        pool.stream().sorted(Comparator.comparingInt((Candidate c) -> c.words().length() < wanted ? 2 * (wanted - c.words().length())
                        : c.words().length() - wanted).thenComparingInt(c -> (key.words() + c.words()).hashCode()))
                .forEach(c -> {
                    if (chosen.size() < MOST && isDistinct(c, key) && chosen.stream().allMatch(o -> isDistinct(c, o))) {
                        chosen.add(c);
                    }
                });
        return List.copyOf(chosen);
    }

    static boolean isDistinct(Candidate a, Candidate b) {
        String x = " " + Wording.key(a.words()) + " ";
        String y = " " + Wording.key(b.words()) + " ";
        return !x.contains(y) && !y.contains(x);
    }
}
