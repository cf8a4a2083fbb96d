package fieldguide.study.progress;

import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Kept;
import fieldguide.study.review.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of something would be recalled if all of it were asked at one moment: what was recalled the last time that it was
 * asked, times the probability that it would be again. What was never asked, or missed the last time, counts as unknown.
 *
 * @param items cards and questions there are
 * @param recalled how many of them were recalled the last time
 * @param learned how many of them were recalled on three different days
 * @param recall mean probability of recalling one of those now, from 0 to 1; 0 where there is none
 */
public record Mastery(int items, int recalled, int learned, double recall) {

    public static Mastery of(Collection<ItemKey> items, Map<ItemKey, Kept> kept, Instant now) {
        List<Standing> known = items.stream().map(kept::get).flatMap(k -> Optional.ofNullable(k).flatMap(Kept::standing).stream())
                .filter(Standing::isRecalled).toList();
        return new Mastery(items.size(), known.size(), (int) known.stream().filter(Standing::learned).count(),
                known.stream().mapToDouble(s -> s.schedule().retrievability(now)).average().orElse(0));
    }

    /** The share of the items that were recalled, from 0 to 1. */
    public double coverage() {
        return items == 0 ? 0 : (double) recalled / items;
    }

    /** From 0 to 1. */
    public double value() {
        return coverage() * recall;
    }
}
