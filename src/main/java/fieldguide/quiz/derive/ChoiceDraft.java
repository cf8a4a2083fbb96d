package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Revision;
import fieldguide.quiz.wording.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A single-choice question in the making. */
record ChoiceDraft(String seed, Prose stem, Candidate key, List<Candidate> distractors, SourceSpan span) implements Draft {

    @Override
    public String about() {
        return stem.text() + " " + key.words();
    }

    @Override
    public Choice.Single asQuestion(Unit unit, Optional<String> objective) {
        List<Option> options = new ArrayList<>();
        options.add(option(key, true));
        distractors.forEach(d -> options.add(option(d, false)));
        List<Block> asked = List.of(new Block.Paragraph(stem, span));
        return new Choice.Single(asked(asked, Revision.of(asked, options), unit, objective), List.copyOf(options));
    }

    private Option option(Candidate candidate, boolean correct) {
        Prose shown = Draft.capitalised(candidate.text());
        return new Option(Fingerprint.of(id(), shown.text()), paragraph(shown), correct, paragraph(candidate.why()));
    }
}
