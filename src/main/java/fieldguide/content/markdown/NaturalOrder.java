package fieldguide.content.markdown;

import java.util.Comparator;

/** File names as people count: {@code 2-explore} before {@code 10-summary}. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int byNumber = Long.compare(number(a), number(b));
        return byNumber != 0 ? byNumber : a.compareToIgnoreCase(b) != 0 ? a.compareToIgnoreCase(b) : a.compareTo(b);
    }

    /** The number a name begins with; names without one come last. */
    private static long number(String name) {
        int end = 0;
        while (end < name.length() && end < 9 && Character.digit(name.charAt(end), 10) >= 0) {
            end++;
        }
        return end == 0 ? Long.MAX_VALUE : Long.parseLong(name.substring(0, end));
    }
}
