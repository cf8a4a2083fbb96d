package fieldguide.quiz.rule;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of item writing, applied to one question. */
public final class ItemWriting {
    private ItemWriting() {}

    /** The rules a question breaks. */
    public static List<Finding> findings(Question question) {
        Stream<Optional<Finding>> common = Arrays.stream(StemRule.values()).map(r -> r.check(question));
        Stream<Optional<Finding>> own = switch (question) {
            case Choice choice -> Stream.concat(Arrays.stream(ChoiceRule.values()).map(r -> r.check(choice)),
                    Arrays.stream(FitRule.values()).map(r -> r.check(choice)));
            case Placing placing -> Arrays.stream(PlacingRule.values()).map(r -> r.check(placing));
            case Writing writing -> Arrays.stream(WritingRule.values()).map(r -> r.check(writing));
        };
        return Stream.concat(common, own).flatMap(Optional::stream).toList();
    }
}
