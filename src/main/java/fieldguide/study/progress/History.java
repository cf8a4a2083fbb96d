package fieldguide.study.progress;

import fieldguide.study.recall.StudyDays;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Kept;
import fieldguide.study.review.Recall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mastery day by day, of the items that there are now.
 *
 * @param points the last one is now, the others are the ends of their days
 */
public record History(List<Point> points) {
    public record Point(LocalDate day, Mastery mastery) {}

    /** @param recalls in any order */
    public static History of(Collection<ItemKey> items, List<Recall> recalls, Instant now, StudyDays calendar, int days) {
        LocalDate today = calendar.of(now);
        List<Recall> ordered = recalls.stream().sorted(Comparator.comparing(Recall::day)).toList();
        Map<ItemKey, Kept> kept = new HashMap<>();
        List<Point> points = new ArrayList<>();
        int read = 0;
        for (LocalDate day = today.minusDays(days - 1L); !day.isAfter(today); day = day.plusDays(1)) {
            while (read < ordered.size() && !ordered.get(read).day().isAfter(day)) {
                kept.put(ordered.get(read).key(), new Kept(Optional.of(ordered.get(read).standing()), 0, false));
                read++;
            }
            points.add(new Point(day, Mastery.of(items, kept, day.equals(today) ? now : calendar.start(day.plusDays(1)))));
        }
        return new History(List.copyOf(points));
    }
}
