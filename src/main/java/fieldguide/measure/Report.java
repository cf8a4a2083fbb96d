package fieldguide.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How good the guides of a library are, and how long they take. Two runs over the same files differ only in the times.
 *
 * @param problems what lint finds in the modules themselves, errors and warnings
 * @param paragraphsLeft blocks of running text that a guide still shows, and bullets that are paragraphs in all but name
 * @param faithfulness share of points that neither add nor lose a word that matters, 0 to 1: neither by the derivation's own check, nor
 *     by one that shares no rule with it and reads the files as they are
 * @param coverage share of sentences with a fact that are in a guide, 0 to 1
 * @param medianWords words of a point
 * @param p95Words words of a point that may be cut; so the next
 * @param keptWhole points longer than they should be that no rule may cut: whole sentences of languages without rules, whole quotations;
 *     they count for the median, and for neither of the two before
 * @param danglingShare share of points that open with an unresolved pronoun or connective, 0 to 1
 * @param compression words of the guides' points and table cells for each word of the source's sentences and table cells
 * @param msPerUnitCold milliseconds of processor time from the files of a unit to its guide, tables and flows, on average, in one thread
 *     of a machine just started
 * @param msPerUnitWarm milliseconds of processor time to get a guide again from the memory the portal uses, when nothing has changed
 */
public record Report(int modules, int units, int problems, long paragraphsLeft, double faithfulness, double coverage, int medianWords,
        int p95Words, int maxWords, int keptWhole, double danglingShare, double compression, double msPerUnitCold, double msPerUnitWarm) {
    private static final double NANOS = 1e6;

    private record WithUnits(@JsonUnwrapped Report report, List<UnitLine> perUnit) {}

    /** @param reading nanoseconds of processor time that reading the library's files took */
    public static Report of(Survey survey, long reading) {
        Measures all = Measures.of(survey.checks());
        int checked = survey.checks().size();
        int units = survey.library().modules().stream().mapToInt(m -> m.units().size()).sum();
        return new Report(survey.library().modules().size(), units, survey.problems().size(), all.paragraphsLeft(), all.faithfulness(),
                all.coverage(), all.medianWords(), all.p95Words(), all.maxWords(), all.keptWhole(), all.danglingShare(), all.compression(),
                millis(survey.nanos() + reading, checked), millis(survey.nanosAgain(), checked));
    }

    private static double millis(long nanos, int units) {
        return units == 0 ? 0 : Measures.round(nanos / NANOS / units);
    }

    public String json() {
        return Json.of(this);
    }

    /** With the figures of each unit. */
    public String json(Survey survey) {
        return Json.of(new WithUnits(this, lines(survey)));
    }

    public String text() {
        return String.format(Locale.ROOT, """
                modules, units, problems       %d, %d, %d
                paragraphs left                %d
                faithful points                %.1f %%
                sentences with a fact kept     %.1f %%
                words a point                  median %d, 95 %% at most %d, longest %d
                longer, and kept whole         %d
                points that begin in the air   %.2f %%
                words of guide a word          %.2f
                processor milliseconds a unit  first %.1f, again %.4f
                """, modules, units, problems, paragraphsLeft, 100 * faithfulness, 100 * coverage, medianWords, p95Words, maxWords, keptWhole,
                100 * danglingShare, compression, msPerUnitCold, msPerUnitWarm);
    }

    /** With a line for each unit. */
    public String text(Survey survey) {
        return text() + lines(survey).stream().map(Object::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<UnitLine> lines(Survey survey) {
        return survey.checks().stream().map(UnitLine::of).toList();
    }
}
