package fieldguide.content.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds the code between backticks in a line, in which nothing else means anything. */
final class CodeSpans {
    private CodeSpans() {}

    /** The indexes that stand in code, backticks included. */
    static BitSet in(String text, int start, int end) {
        BitSet code = new BitSet();
        if (text.indexOf('`', start) < 0) {
            return code;
        }
        Map<Integer, Deque<Integer>> runs = runs(text, start, end);
        for (int i = start; i < end; i++) {
            int length = runAt(text, i, end);
            if (length > 0) {
                int closing = closing(runs.getOrDefault(length, new ArrayDeque<>()), i);
                if (closing >= 0) {
                    code.set(i, closing + length);
                    i = closing;
                }
                i += length - 1;
            }
        }
        return code;
    }

    /** Where runs of each length begin, in order. */
    private static Map<Integer, Deque<Integer>> runs(String text, int start, int end) {
        Map<Integer, Deque<Integer>> runs = new HashMap<>();
        for (int i = start; i < end; i++) {
            int length = runAt(text, i, end);
            if (length > 0) {
                runs.computeIfAbsent(length, _ -> new ArrayDeque<>()).add(i);
                i += length - 1;
            }
        }
        return runs;
    }

    private static int closing(Deque<Integer> sameLength, int opening) {
        while (!sameLength.isEmpty() && sameLength.peek() <= opening) {
            sameLength.remove();
        }
        return sameLength.isEmpty() ? -1 : sameLength.peek();
    }

    private static int runAt(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) == '`') {
            i++;
        }
        return i - from;
    }
}
