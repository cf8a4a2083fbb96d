package fieldguide.web.quiz;

import fieldguide.quiz.item.Question;
import fieldguide.study.Attempt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a sitting went, by learning objective. */
record Results(long right, int asked, List<ByObjective> byObjective, List<Line> lines) {
    private static final String NO_OBJECTIVE = "Other questions";

    record ByObjective(String objective, int right, int asked) {}

    /** One question of the sitting. */
    record Line(int number, String stem, boolean answered, boolean correct, boolean correctLater) {
        /** How it went, in words. */
        public String outcome() {
            return correct ? "right" : correctLater ? "right at the second try" : answered ? "wrong" : "not answered";
        }
    }

    static Results of(Sitting sitting) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Question question : sitting.questions()) {
            boolean correct = sitting.answerTo(question).filter(Attempt::correct).isPresent();
            int[] count = counts.computeIfAbsent(question.basis().objective().orElse(NO_OBJECTIVE), key -> new int[2]);
            count[0] += correct ? 1 : 0;
            count[1]++;
            lines.add(new Line(lines.size() + 1, question.stemWords(), sitting.answerTo(question).isPresent(), correct,
                    sitting.answersTo(question).stream().anyMatch(Attempt::correct)));
        }
        List<ByObjective> byObjective = counts.entrySet().stream()
                .map(e -> new ByObjective(e.getKey(), e.getValue()[0], e.getValue()[1])).toList();
        return new Results(sitting.right(), sitting.questions().size(), byObjective, lines);
    }
}
