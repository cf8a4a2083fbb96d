package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Identity;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.item.Revision;
import fieldguide.quiz.wording.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A single-choice question in the making.
 *
 * @param seed what makes it this question whatever its wording, as the kind, the term and the aspect
 * @param span the text that proves the key
 */
record Draft(String seed, Prose stem, Candidate key, List<Candidate> distractors, SourceSpan span) {

    /** @param why the explanation a learner reads */
    record Candidate(Prose text, Prose why) {
        String words() {
            return text.text();
        }
    }

    Choice.Single asQuestion(Unit unit, Optional<String> objective) {
        String id = "d-" + Fingerprint.of(seed);
        List<Option> options = new ArrayList<>();
        options.add(option(id, key, true));
        distractors.forEach(d -> options.add(option(id, d, false)));
        List<Block> asked = List.of(new Block.Paragraph(stem, span));
        Basis basis = new Basis(Basis.Origin.DERIVED, unit.id(), span, Optional.of(span), objective);
        return new Choice.Single(new Asked(new Identity(id, Revision.of(asked, options)), asked, basis), List.copyOf(options));
    }

    private Option option(String id, Candidate candidate, boolean correct) {
        Prose shown = capitalised(candidate.text());
        return new Option(Fingerprint.of(id, shown.text()), paragraph(shown), correct, paragraph(candidate.why()));
    }

    private List<Block> paragraph(Prose prose) {
        return List.of(new Block.Paragraph(prose, prose.span().orElse(span)));
    }

    private static Prose capitalised(Prose text) {
        return text.isBlank() || text.isVerbatimAt(0) || text.text().matches("\\p{Ll}+[\\p{Lu}./-].*") ? text
                : text.withCharAt(0, Character.toUpperCase(text.charAt(0)));
    }
}
