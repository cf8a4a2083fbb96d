package fieldguide.studio;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * How a question did with those who met it for the first time.
 *
 * @param id the question's
 * @param revision the one that was answered; others have figures of their own
 * @param answers how many first answers there are
 * @param facility share of them that are right, 0 to 1; empty with fewer than {@value #ENOUGH} answers
 * @param discrimination the correlation between getting it right and the share of other questions of the module that the same learner
 *     got right, -1 to 1: a point-biserial corrected for the question itself; empty with fewer than {@value #ENOUGH} answers of
 *     learners who answered others too, and where all got it right or all wrong
 * @param options how often each was chosen; empty with fewer than {@value #ENOUGH} answers, and for questions without options
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ItemStatistics(String id, String revision, int answers, Optional<Double> facility, Optional<Double> discrimination,
        List<OptionRate> options) {
    /** With fewer answers any figure would be chance. */
    public static final int ENOUGH = 30;

    private static final double RARE = 0.05;

    /** @param rate share of the learners who chose it, 0 to 1 */
    public record OptionRate(String id, String text, boolean correct, double rate) {
        /** Whether hardly anybody takes it for right: it could be left out. After Tarrant and others, 2009. */
        public boolean isIdle() {
            return !correct && rate < RARE;
        }
    }

    /** Whether those who know less get it right more often: something is wrong with it, or with its key. */
    public boolean isMisleading() {
        return discrimination.filter(d -> d < 0).isPresent();
    }
}
