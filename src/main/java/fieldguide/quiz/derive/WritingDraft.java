package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Ids;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Revision;
import fieldguide.quiz.item.Writing;
import fieldguide.quiz.wording.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A question to be answered in writing, in the making.
 *
 * @param answers the model answer first, then others that are right
 */
record WritingDraft(String seed, Kind kind, List<Block> stem, List<Candidate> answers, SourceSpan span) implements Draft {
    /** How an answer is compared. */
    enum Kind { WORDS, COMMAND, NUMBER }

    @Override
    public String about() {
        return Words.of(stem) + " " + answers.getFirst().words();
    }

    @Override
    public Writing asQuestion(Unit unit, Optional<String> objective) {
        Ids ids = new Ids(id());
        List<Option> foreseen = answers.stream().map(a -> new Option(ids.of(a.words()), paragraph(a.text()), true, paragraph(a.why()))).toList();
        Asked asked = asked(stem, Revision.ofWritten(stem, foreseen, ""), unit, objective);
        return switch (kind) {
            case WORDS -> new Writing.Cloze(asked, foreseen);
            case COMMAND -> new Writing.Command(asked, foreseen);
            case NUMBER -> new Writing.Numeric(asked, foreseen, BigDecimal.ZERO);
        };
    }
}
