package fieldguide.quiz.item;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A question with options, of which some are right. */
public sealed interface Choice extends Question {
    List<Option> options();

    /** One of the options is right. */
    record Single(Asked asked, List<Option> options) implements Choice {}

    /** As many options are right as the page says: {@code keys().size()}. */
    record Multiple(Asked asked, List<Option> options) implements Choice {}

    /** A statement that holds or does not; the two options say so. */
    record TrueOrFalse(Asked asked, List<Option> options) implements Choice {}

    /** The correct options. */
    default List<Option> keys() {
        return options().stream().filter(Option::correct).toList();
    }

    /** The options in the order of one attempt: the same for the same attempt, another for the next. */
    default List<Option> optionsFor(String attempt) {
        return this instanceof TrueOrFalse ? options() : Shuffle.of(options(), attempt, id());
    }

    @Override
    default Answer.Chosen solution() {
        return new Answer.Chosen(keys().stream().map(Option::id).collect(Collectors.toSet()));
    }

    @Override
    default Verdict mark(Answer answer) {
        Set<String> given = answer instanceof Answer.Chosen(var chosen) ? chosen : Set.of();
        Set<String> chosen = options().stream().map(Option::id).filter(given::contains).collect(Collectors.toSet());
        return new Verdict(this, new Answer.Chosen(chosen), !chosen.isEmpty(), options().stream()
                .map(o -> new Verdict.Judged(o.id(), chosen.contains(o.id()) == o.correct(), o.explanation())).toList());
    }
}
