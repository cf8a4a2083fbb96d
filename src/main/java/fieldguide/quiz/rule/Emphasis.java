package fieldguide.quiz.rule;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.List;
import java.util.Locale;

/** Whether a reader is made to see the word a question turns on. */
final class Emphasis {
    private Emphasis() {}

    static boolean isOnNegation(List<Block> stem) {
        return stem.stream().flatMap(Block::all).anyMatch(b -> b instanceof Block.Paragraph(Prose prose, var _) && isOnNegation(prose));
    }

    private static boolean isOnNegation(Prose prose) {
        return prose.text().matches("(?s).*\\b(?:NOT|EXCEPT|NEVER|LEAST|CANNOT)\\b.*") || prose.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.STRONG || m.kind() == Mark.Kind.EMPHASIS)
                .anyMatch(m -> prose.text().substring(m.from(), m.to()).toLowerCase(Locale.ROOT)
                        .matches(".*(?:\\b(?:not|except|never|least|cannot)\\b|n['’]t).*"));
    }
}
