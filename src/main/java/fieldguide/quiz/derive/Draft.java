package fieldguide.quiz.derive;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.SourceSpan;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Identity;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.wording.Fingerprint;
import java.util.List;
import java.util.Optional;

/** A question in the making. */
interface Draft {
    /** What makes it this question whatever its wording, as the kind, the term and the aspect. */
    String seed();

    /** The text that proves the answer. */
    SourceSpan span();

    /** What it is about, for the objective that it serves. */
    String about();

    Question asQuestion(Unit unit, Optional<String> objective);

    default String id() {
        return "d-" + Fingerprint.of(seed());
    }

    default Asked asked(List<Block> stem, String revision, Unit unit, Optional<String> objective) {
        return new Asked(new Identity(id(), revision), stem,
                new Basis(Basis.Origin.DERIVED, unit.id(), span(), Optional.of(span()), objective));
    }

    default List<Block> paragraph(Prose prose) {
        return List.of(new Block.Paragraph(prose, prose.span().orElse(span())));
    }

    /** With a capital, unless it opens with code or a name that is written small. */
    static Prose capitalised(Prose text) {
        return text.isBlank() || text.isVerbatimAt(0) || text.text().matches("\\p{Ll}+[\\p{Lu}./-].*") ? text
                : text.withCharAt(0, Character.toUpperCase(text.charAt(0)));
    }
}
