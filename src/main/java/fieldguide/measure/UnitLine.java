package fieldguide.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fieldguide.guide.Coverage.Dropped;
import fieldguide.guide.KeyPoint;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One unit in a list of many.
 *
 * @param module its module's slug
 * @param unit its slug
 * @param file where its text stands
 * @param left the sentences that are in no point
 */
public record UnitLine(String module, String unit, String title, String file, @JsonUnwrapped Measures figures, List<Left> left) {

    /** @param repeats the points that say the same */
    public record Left(String file, int line, String sentence, String reason, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Said> repeats) {}

    /** A point, with the place it was made of. */
    public record Said(String point, String text, String file, int line) {
        static Said of(KeyPoint p) {
            return new Said(p.id(), p.text().text(), p.span().file(), p.span().firstLine());
        }
    }

    public static UnitLine of(UnitCheck check) {
        Map<String, KeyPoint> points = check.guide().points().collect(Collectors.toMap(KeyPoint::id, p -> p));
        List<Left> left = check.coverage().dropped().stream().map(d -> left(d, points)).toList();
        return new UnitLine(check.module().slug(), check.unit().slug(), check.unit().title(), check.unit().sources().getFirst().file(),
                Measures.of(List.of(check)), left);
    }

    private static Left left(Dropped dropped, Map<String, KeyPoint> points) {
        return new Left(dropped.span().file(), dropped.span().firstLine(), dropped.sentence().text(), dropped.reason().wording(),
                dropped.points().stream().map(points::get).map(Said::of).toList());
    }

    @Override
    public String toString() {
        return "%s/%s: %d sentences, %d kept, %d merged, %d dropped, %d missing, %d flaws".formatted(module, unit, figures.sentences(),
                figures.kept(), figures.merged(), figures.dropped(), figures.missing(), figures.flawCount());
    }
}
