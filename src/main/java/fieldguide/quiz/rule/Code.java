package fieldguide.quiz.rule;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.wording.Wording;

/** Options in code, of which every sign counts. */
final class Code {
    private Code() {}

    static boolean isIn(Option option) {
        return option.text().stream().flatMap(Block::all).anyMatch(b -> b instanceof Block.Code
                || b instanceof Block.Paragraph(Prose prose, var _) && prose.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.CODE));
    }

    /** What has to differ between two options. */
    static String compared(Option option) {
        return isIn(option) ? option.words().replaceAll("\\s+", " ").strip() : Wording.key(option.words());
    }
}
