package fieldguide.quiz.rule;

import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import fieldguide.quiz.item.Option;
import fieldguide.quiz.wording.Wording;
import java.util.regex.Pattern;

/** Options in code, of which every sign counts. */
final class Code {
    /** What is written between braces, in a path, behind a dot or in a call, though nobody marked it. */
    private static final Pattern LOOKS = Pattern.compile(".*(?:[{}<>=;]|\\w\\(|\\S/\\S*[/.]\\w|^[.*/-]{1,2}\\w|\\w\\.\\w+\\.\\w).*", Pattern.DOTALL);
    private static final Pattern SYMBOL = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Code() {}

    static boolean isIn(Option option) {
        return LOOKS.matcher(option.words()).matches() || isMarked(option);
    }

    private static boolean isMarked(Option option) {
        return option.text().stream().flatMap(Block::all).anyMatch(b -> b instanceof Block.Code
                || b instanceof Block.Paragraph(Prose prose, var _) && prose.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.CODE));
    }

    /** What has to differ between two options. */
    static String compared(Option option) {
        return isIn(option) || SYMBOL.matcher(option.words()).matches() ? option.words().replaceAll("\\s+", " ").strip() : Wording.key(option.words());
    }
}
