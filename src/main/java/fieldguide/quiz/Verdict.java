package fieldguide.quiz;

import java.util.List;

/**
 * An answer, marked.
 *
 * @param correct whether exactly the correct options were chosen
 * @param options all options in the question's own order
 */
public record Verdict(Question question, boolean correct, List<Judged> options) {

    /** One option of a marked answer; why it is right or wrong stands in {@link Option#explanation()}. */
    public record Judged(Option option, boolean chosen) {
        /** Whether choosing it, or leaving it, was right. */
        public boolean right() {
            return chosen == option.correct();
        }
    }

    /** Whether nothing was chosen at all. */
    public boolean isEmpty() {
        return options.stream().noneMatch(Judged::chosen);
    }

    static Verdict of(Question question, Answer answer) {
        List<Judged> judged = switch (answer) {
            case Answer.Chosen(var chosen) ->
                    question.options().stream().map(o -> new Judged(o, chosen.contains(o.id()))).toList();
        };
        return new Verdict(question, judged.stream().allMatch(Judged::right), judged);
    }
}
