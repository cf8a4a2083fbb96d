package fieldguide.web.studio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fieldguide.content.Problem;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.Coverage.Fate;
import fieldguide.guide.Coverage.Kept;
import fieldguide.guide.Coverage.Missing;
import fieldguide.measure.Flaws;
import fieldguide.measure.UnitCheck;
import fieldguide.measure.UnitLine;
import java.util.List;

/** A unit's figures, its sentences and its flaws. */
record UnitJson(@JsonUnwrapped UnitLine line, List<Sentence> perSentence, List<Problem> problems) {

    /** @param points the ids of the points that say it */
    record Sentence(String file, int line, String text, String fate, List<String> points) {
        static Sentence of(Fate fate) {
            String word = switch (fate) {
                case Kept kept -> kept.merged() ? "merged" : "kept";
                case Dropped _ -> "dropped";
                case Missing _ -> "missing";
            };
            return new Sentence(fate.span().file(), fate.span().firstLine(), fate.sentence().text(), word, fate.points());
        }
    }

    static UnitJson of(UnitCheck check) {
        return new UnitJson(UnitLine.of(check), check.coverage().sentences().stream().map(Sentence::of).toList(),
                check.flaws().stream().map(Flaws::problem).toList());
    }
}
