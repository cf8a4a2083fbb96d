package fieldguide.quiz;

import fieldguide.content.Problem;
import fieldguide.content.StudyModule;
import java.util.List;

/** The rules of item writing, applied to what authors wrote. */
public final class ItemRules {
    private ItemRules() {}

    /** What is wrong with a module's authored questions, in the order of their places. */
    public static List<Problem> check(StudyModule module) {
        return List.of();
    }
}
