package fieldguide.quiz.item;

import fieldguide.content.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A question answered in the learner's own words. */
public sealed interface Writing extends Question {
    /** The one part such an answer has. */
    String PART = "text";

    /** Answers that were thought of: the model answer first, then others that are right, and well-known mistakes. */
    List<Option> foreseen();

    /** Whether two answers to this question say the same. */
    boolean same(String given, String foreseen);

    /** One term is missing in a sentence. */
    record Cloze(Asked asked, List<Option> foreseen) implements Writing {
        @Override
        public boolean same(String given, String foreseen) {
            return Phrase.same(given, foreseen);
        }
    }

    /** A word or a few are asked for. */
    record ShortAnswer(Asked asked, List<Option> foreseen) implements Writing {
        @Override
        public boolean same(String given, String foreseen) {
            return Phrase.same(given, foreseen);
        }
    }

    /** A command, or the part of it that is missing. */
    record Command(Asked asked, List<Option> foreseen) implements Writing {
        @Override
        public boolean same(String given, String foreseen) {
            return CommandLine.same(given, foreseen);
        }
    }

    /**
     * A number, in a unit where it has one. An answer without a unit is taken in the unit of the model answer.
     *
     * @param margin how far an answer may be off, in that unit; not negative
     */
    record Numeric(Asked asked, List<Option> foreseen, BigDecimal margin) implements Writing {
        /** The unit of the model answer, as written there. */
        public Optional<String> unit() {
            return Quantity.read(model().words()).flatMap(Quantity::unit);
        }

        @Override
        public boolean same(String given, String foreseen) {
            return Quantity.read(foreseen).filter(f -> Quantity.read(given).filter(g -> g.isWithin(margin, f)).isPresent()).isPresent();
        }
    }

    /** The answer shown as the right one. */
    default Option model() {
        return foreseen().getFirst();
    }

    @Override
    default Answer.Written solution() {
        return new Answer.Written(model().words());
    }

    @Override
    default Verdict mark(Answer answer) {
        Answer.Written given = answer instanceof Answer.Written written ? written : new Answer.Written("");
        Optional<Option> met = foreseen().stream().filter(f -> same(given.text(), f.words())).findFirst();
        List<Block> why = met.map(Option::explanation).orElse(List.of());
        return new Verdict(this, given, !given.text().isEmpty(),
                List.of(new Verdict.Judged(PART, met.filter(Option::correct).isPresent(), why)));
    }
}
