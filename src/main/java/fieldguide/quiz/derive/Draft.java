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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question in the making. */
interface Draft {
    /** One word. */
    Pattern NAME = Pattern.compile("\\S+");

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

    /** Names that a text writes small beside others that must stay as they are – "flat" beside "quantizedFlat" – are names of a program. */
    static UnaryOperator<Prose> capitals(Stream<Prose> together) {
        List<Prose> all = together.toList();
        boolean names = all.stream().allMatch(p -> NAME.matcher(p).matches()) && all.stream().anyMatch(p -> !p.isBlank() && capitalised(p) == p && Character.isLowerCase(p.charAt(0)));
        return names ? p -> p : Draft::capitalised;
    }

    /** Without the line breaks of a table's cell. */
    static Prose inOneLine(Prose text) {
        int end = text.text().indexOf('\n');
        return end < 0 ? text : inOneLine(text.withCharAt(end, ' '));
    }

    /** With a capital, unless it opens with code or a name that is written small. */
    static Prose capitalised(Prose text) {
        return text.isBlank() || text.isVerbatimAt(0) || text.text().matches("\\p{Ll}+[\\p{Lu}./-].*") ? text
                : text.withCharAt(0, Character.toUpperCase(text.charAt(0)));
    }
}
