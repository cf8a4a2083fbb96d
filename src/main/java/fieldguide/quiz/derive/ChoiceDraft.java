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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A single-choice question in the making. */
record ChoiceDraft(String seed, Prose stem, Candidate key, List<Candidate> distractors, SourceSpan span) implements Draft {

    @Override
    public String about() {
        return stem.text() + " " + key.words();
    }

    @Override
    public Choice.Single asQuestion(Unit unit, Optional<String> objective) {
        List<Option> options = new ArrayList<>();
        UnaryOperator<Prose> shown = Draft.capitals(Stream.concat(Stream.of(key), distractors.stream()).map(Candidate::text));
        options.add(option(key, true, shown));
        distractors.forEach(d -> options.add(option(d, false, shown)));
        List<Block> asked = List.of(new Block.Paragraph(stem, span));
        return new Choice.Single(asked(asked, Revision.of(asked, options), unit, objective), List.copyOf(options));
    }

    private Option option(Candidate candidate, boolean correct, UnaryOperator<Prose> capitals) {
        Prose shown = capitals.apply(candidate.text());
        return new Option(Fingerprint.of(id(), shown.text()), paragraph(shown), correct, paragraph(candidate.why()));
    }
}
