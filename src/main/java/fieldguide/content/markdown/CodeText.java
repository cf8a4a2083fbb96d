package fieldguide.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a code block as a reader copies them: to the byte, each but the last ended by a line feed. */
final class CodeText {
    private CodeText() {}

    static String of(List<BasedSequence> lines) {
        String joined = lines.stream().map(BasedSequence::toString).collect(Collectors.joining());
        return joined.endsWith("\n") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
