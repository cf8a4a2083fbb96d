package fieldguide.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the few of many marks that a stretch of text may touch, so that cutting a long text into sentences takes time in
 * proportion to its length.
 */
final class TouchingMarks {
    private final List<Mark> marks;
    /** For each mark the greatest end up to it. */
    private final int[] ends;
    /** For each mark the least beginning from it on. */
    private final int[] beginnings;

    private TouchingMarks(List<Mark> marks, int[] ends, int[] beginnings) {
        this.marks = marks;
        this.ends = ends;
        this.beginnings = beginnings;
    }

    static TouchingMarks of(List<Mark> marks) {
        int count = marks.size();
        int[] ends = new int[count];
        int[] beginnings = new int[count];
        for (int i = 0; i < count; i++) {
            ends[i] = Math.max(i == 0 ? 0 : ends[i - 1], marks.get(i).to());
        }
        for (int i = count - 1; i >= 0; i--) {
            beginnings[i] = Math.min(i == count - 1 ? Integer.MAX_VALUE : beginnings[i + 1], marks.get(i).from());
        }
        return new TouchingMarks(marks, ends, beginnings);
    }

    /** All marks that touch a stretch, and maybe some that do not. */
    List<Mark> between(int from, int to) {
        int first = firstAbove(ends, from);
        int last = firstAbove(beginnings, to - 1);
        return first < last ? marks.subList(first, last) : List.of();
    }

    private static int firstAbove(int[] ascending, int limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The marks of a text and of the one behind it; those of one kind and target that touch become one. */
    static List<Mark> joined(List<Mark> marks, List<Mark> behind, int length) {
        List<Mark> joined = new ArrayList<>(marks);
        behind.forEach(m -> join(joined, m.moved(length)));
        return joined;
    }

    private static void join(List<Mark> marks, Mark next) {
        for (int i = 0; i < marks.size(); i++) {
            Mark m = marks.get(i);
            if (m.to() == next.from() && m.kind() == next.kind() && m.target().equals(next.target())) {
                marks.set(i, new Mark(m.from(), next.to(), m.kind(), m.target()));
                return;
            }
        }
        marks.add(next);
    }
}
