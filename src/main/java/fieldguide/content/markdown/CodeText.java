package fieldguide.content.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a code block as a reader copies them: to the byte, each but the last ended by a line feed. */
final class CodeText {
    /** Words with a capital at the beginning and a stop at the end, and nothing that code is made of. */
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\p{Lo}*_\"'(][^{}\\[\\];=<>|\\\\$#]*[.!?:。！？]\\W{0,3}");
    private static final int FEWEST_WORDS = 6;
    private static final int LONGEST = 2000;

    private CodeText() {}

    /** The text of indented lines if it is no code but a sentence that was indented too far. */
    static Optional<MappedText> sentence(List<BasedSequence> lines, MappedText text) {
        String joined = of(lines).strip();
        if (joined.length() > LONGEST || joined.split("\\s+").length < FEWEST_WORDS || !SENTENCE.matcher(joined).matches()) {
            return Optional.empty();
        }
        MappedText.Builder moved = new MappedText.Builder(text.source());
        for (BasedSequence line : lines) {
            BasedSequence words = line.trimStart();
            moved.add(text, words.getStartOffset(), Math.min(words.getEndOffset(), text.text().length()));
        }
        return Optional.of(moved.build());
    }

    static String of(List<BasedSequence> lines) {
        String joined = lines.stream().map(BasedSequence::toString).collect(Collectors.joining());
        return joined.endsWith("\n") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
