package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Revision;
import fieldguide.quiz.wording.Fingerprint;
import java.util.List;
import java.util.Optional;

/** A statement in the making that is true or false. */
record StatementDraft(String seed, Prose stem, boolean holds, Prose why, SourceSpan span) implements Draft {

    @Override
    public String about() {
        return stem.text();
    }

    @Override
    public Choice.TrueOrFalse asQuestion(Unit unit, Optional<String> objective) {
        List<Option> options = List.of(option("True", holds), option("False", !holds));
        List<Block> asked = List.of(new Block.Paragraph(stem, span));
        return new Choice.TrueOrFalse(asked(asked, Revision.of(asked, options), unit, objective), options);
    }

    private Option option(String name, boolean correct) {
        return new Option(Fingerprint.of(id(), name), paragraph(Prose.added(stem.source(), name)), correct, paragraph(why));
    }
}
