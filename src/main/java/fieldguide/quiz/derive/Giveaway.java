package fieldguide.quiz.derive;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the right option can be told by its letters alone: {@code AZP_TOKEN} for "token", {@code createTableService} for "table". */
final class Giveaway {
    private Giveaway() {}

    static boolean isIn(Choice question) {
        String stem = question.stemWords().toLowerCase(Locale.ROOT);
        List<String> wrong = question.options().stream().filter(o -> !o.correct()).map(o -> o.words().toLowerCase(Locale.ROOT)).toList();
        return question.keys().stream().map(k -> k.words().toLowerCase(Locale.ROOT)).anyMatch(key ->
                parts(stem).stream().anyMatch(w -> key.contains(w) && wrong.stream().noneMatch(o -> o.contains(w)))
                        || parts(key).stream().anyMatch(w -> stem.contains(w) && wrong.stream().noneMatch(o -> o.contains(w))));
    }

    private static Set<String> parts(String text) {
        return Wording.telling(text.replace('_', ' '));
    }
}
