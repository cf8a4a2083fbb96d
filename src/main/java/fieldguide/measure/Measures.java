package fieldguide.measure;

import fieldguide.guide.Coverage;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.Coverage.Flaw;
import fieldguide.guide.Coverage.Kept;
import fieldguide.guide.Coverage.Reason;
import fieldguide.guide.Figures;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What the checks of one or many units add up to.
 *
 * @param sentences in running text, list items and notes
 * @param kept those in a point
 * @param merged those of them that share a point with another sentence
 * @param dropped those in none, with a reason
 * @param reasons how many for each reason
 * @param missing those in none, without a reason
 * @param flaws how many of each kind
 * @param coverage share of the sentences with a fact that are in the guide, 0 to 1
 * @param faithfulness share of points that neither add nor lose a word that matters, 0 to 1
 * @param paragraphsLeft paragraphs that the guide still shows
 * @param medianWords words of a point
 * @param p95Words words of a point that may be cut; so the next
 * @param keptWhole points longer than they should be that no rule may cut: whole sentences of languages without rules, whole quotations
 * @param danglingShare share of points that open with an unresolved pronoun or connective, 0 to 1
 * @param compression words of the guide for each word of the source
 */
public record Measures(int sentences, int kept, int merged, int dropped, Map<String, Integer> reasons, int missing, int points,
        Map<String, Integer> flaws, double coverage, double faithfulness, long paragraphsLeft, int medianWords, int p95Words, int maxWords,
        int keptWhole, double danglingShare, double compression) {

    public static Measures of(List<UnitCheck> checks) {
        List<Coverage> coverages = checks.stream().map(UnitCheck::coverage).toList();
        Figures figures = Figures.sum(coverages.stream().map(Coverage::figures).toList());
        int points = figures.words().size();
        return new Measures(figures.sentences(), count(coverages, c -> c.kept().size()),
                count(coverages, c -> c.kept().stream().filter(Kept::merged).count()), count(coverages, c -> c.dropped().size()),
                reasons(coverages), count(coverages, c -> c.missing().size()), points, flaws(checks), round(figures.coverage()),
                round(1 - share(points(checks, Flaw.Kind.INVENTED, Flaw.Kind.LOST), points)),
                checks.stream().mapToLong(UnitCheck::paragraphs).sum(), figures.medianWords(), figures.p95Words(), figures.maxWords(), figures.keptWhole(),
                round(share(points(checks, Flaw.Kind.DANGLING), points)),
                round(checks.stream().map(UnitCheck::volume).reduce(Volume.NONE, Volume::plus).compression()));
    }

    /** How many flaws of any kind. */
    public int flawCount() {
        return flaws.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int count(List<Coverage> coverages, ToLongFunction<Coverage> number) {
        return (int) coverages.stream().mapToLong(number).sum();
    }

    private static Map<String, Integer> reasons(List<Coverage> coverages) {
        Map<Reason, Integer> found = new EnumMap<>(Reason.class);
        coverages.stream().flatMap(c -> c.dropped().stream()).map(Dropped::reason).forEach(r -> found.merge(r, 1, Integer::sum));
        return byName(found);
    }

    private static Map<String, Integer> flaws(List<UnitCheck> checks) {
        Map<Flaw.Kind, Integer> found = new EnumMap<>(Flaw.Kind.class);
        checks.stream().flatMap(c -> c.flaws().stream()).forEach(f -> found.merge(f.kind(), 1, Integer::sum));
        return byName(found);
    }

    private static Map<String, Integer> byName(Map<? extends Enum<?>, Integer> found) {
        Map<String, Integer> named = new TreeMap<>();
        found.forEach((kind, number) -> named.put(kind.name().toLowerCase(Locale.ROOT), number));
        return named;
    }

    /** Points with a flaw of one of some kinds, each counted once. */
    private static long points(List<UnitCheck> checks, Flaw.Kind... kinds) {
        return checks.stream().mapToLong(c -> c.flaws().stream().filter(f -> List.of(kinds).contains(f.kind())).map(Flaw::point)
                .distinct().count()).sum();
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static double round(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
