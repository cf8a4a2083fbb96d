package fieldguide.guide;

import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What all points of a module say, by their words. */
final class Sayings {
    private static final Pattern OPENS = Pattern.compile("(?i)^(?:introduction|overview|welcome|before you (?:start|begin))\\b.*");
    private static final Pattern CLOSES = Pattern.compile("(?i).*\\b(?:summary|conclusion|recap|wrap[- ]?up|key takeaways)\\b.*");
    private static final int TEACHES = 2;

    private final List<Integer> ranks = new ArrayList<>();
    private final List<Saying> all = new ArrayList<>();
    private final Map<String, List<Saying>> byWord = new HashMap<>();

    Sayings(List<GuideSection> units) {
        for (int i = 0; i < units.size(); i++) {
            ranks.add(rank(units.get(i).heading().text()));
            section(units.get(i), i);
        }
        all.forEach(s -> new HashSet<>(s.words()).forEach(w -> byWord.computeIfAbsent(w, _ -> new ArrayList<>()).add(s)));
    }

    /** Where a fact stands more than once, it stays in the unit that teaches it, not in an introduction, still less in a summary. */
    private static int rank(String title) {
        return CLOSES.matcher(title).matches() ? 0 : OPENS.matcher(title).matches() ? 1 : TEACHES;
    }

    private void section(GuideSection section, int unit) {
        section.entries().forEach(e -> entry(e, unit, section.level() > 1 ? List.of(section.heading()) : List.of(), true));
        section.sections().forEach(s -> section(s, unit));
    }

    /** @param fragments whether the heading belongs to points that are no whole sentences */
    private void entry(Entry entry, int unit, List<Prose> above, boolean fragments) {
        switch (entry) {
            case Entry.Points p -> p.list().forEach(k -> point(k, unit, above, fragments));
            case Entry.Callout c -> c.entries().forEach(e -> entry(e, unit, above, fragments));
            case Entry.Quotation _, Entry.Verbatim _, Entry.Variants _ -> { }
        }
    }

    private void point(KeyPoint point, int unit, List<Prose> above, boolean underHeading) {
        boolean whole = point.sentence().text().strip().matches("(?s).*[.!?。！？]");
        List<Prose> context = underHeading && whole ? List.of() : above;
        all.add(Saying.of(unit, point, context.stream().filter(a -> !a.equals(point.sentence())).toList()));
        List<Prose> below = new ArrayList<>(context);
        below.add(point.sentence());
        point.children().forEach(e -> entry(e, unit, below, false));
    }

    /** The saying in another unit that makes this one superfluous. */
    Optional<Saying> instead(Saying saying) {
        return saying.words().stream().distinct().map(w -> byWord.getOrDefault(w, List.of())).min(Comparator.comparingInt(List::size))
                .stream().flatMap(List::stream).filter(o -> o.unit() != saying.unit() && isBefore(o, saying) && saying.isSaidBy(o)).findFirst();
    }

    private boolean isBefore(Saying kept, Saying left) {
        int first = ranks.get(kept.unit());
        int second = ranks.get(left.unit());
        return first > second || first == second && kept.unit() < left.unit();
    }

    /** Those that can be left out, if another says the same. */
    List<Saying> comparable() {
        Set<KeyPoint> seen = new HashSet<>();
        return all.stream().filter(s -> s.point().children().isEmpty() && s.isComparable() && seen.add(s.point())).toList();
    }
}
