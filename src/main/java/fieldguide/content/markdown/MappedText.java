package fieldguide.content.markdown;

import fieldguide.content.SourceSpan;
import fieldguide.content.SourceText;
import java.util.Arrays;

/**
 * Text that was made from a file's, with the place in the file of each character.
 *
 * @param origins for each character its offset in the file, or -1 where it was added
 */
public record MappedText(SourceText source, String text, int[] origins) {
    static final int ADDED = -1;

    /** The whole file as it is. */
    public static MappedText of(SourceText source) {
        int[] origins = new int[source.text().length()];
        Arrays.setAll(origins, i -> i);
        return new MappedText(source, source.text(), origins);
    }

    /** The span in the file of the characters from one index to another. */
    SourceSpan span(int from, int to) {
        int first = -1;
        int last = -1;
        for (int i = Math.max(0, from); i < Math.min(to, origins.length); i++) {
            if (origins[i] != ADDED) {
                first = first < 0 ? origins[i] : first;
                last = origins[i];
            }
        }
        return first < 0 ? source.span(originBefore(from), originBefore(from)) : source.span(first, last + 1);
    }

    private int originBefore(int index) {
        for (int i = Math.min(index, origins.length - 1); i >= 0; i--) {
            if (origins[i] != ADDED) {
                return origins[i];
            }
        }
        return 0;
    }

    int line(int index) {
        return source.lineAt(originBefore(index));
    }

    /** Collects mapped characters one after another. */
    static final class Builder {
        private final SourceText source;
        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[1024];

        Builder(SourceText source) {
            this.source = source;
        }

        Builder add(char c, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(c);
            return this;
        }

        Builder add(String added) {
            added.chars().forEach(c -> add((char) c, ADDED));
            return this;
        }

        Builder add(MappedText from, int start, int end) {
            for (int i = start; i < end; i++) {
                add(from.text.charAt(i), from.origins[i]);
            }
            return this;
        }

        MappedText build() {
            return new MappedText(source, text.toString(), Arrays.copyOf(origins, text.length()));
        }
    }
}
