package fieldguide.guide;

import fieldguide.content.Prose;
import java.util.regex.Pattern;

/** Lines by which note-taking programs file a note: when it was written, its state, its tags. They teach nothing. */
final class NoteHead {
    private static final Pattern TAGS = Pattern.compile("(?:#[^\\s#]++[ \\t,]*+){1,40}+");
    private static final Pattern FILED = Pattern.compile("(?i)(?:\\d{4}-\\d\\d-\\d\\d(?:[ T]\\d\\d:\\d\\d(?::\\d\\d)?)?|"
            + "(?:(?:status|tags?|date|created|updated|modified|aliases)[ \\t]*+:)?+[ \\t]*+(?:(?:#[^\\s#]++|\\[\\[[^\\]]++\\]\\]|"
            + "\\d{4}-\\d\\d-\\d\\d)[ \\t,]*+){0,40}+)");
    /** Characters: where the head of a note ends at the latest, and how long its lines are at most. */
    private static final int LONGEST = 300;

    private NoteHead() {}

    /** Whether a paragraph is of such lines alone: tags anywhere, all else only at the top of its file. */
    static boolean is(Prose paragraph) {
        int from = paragraph.origin(0).orElse(-1);
        int to = paragraph.origin(paragraph.length() - 1).orElse(-1);
        String all = paragraph.source().text();
        if (from < 0 || to < from || to - from > LONGEST || to >= all.length()) {
            return false;
        }
        int begin = from;
        while (begin > 0 && all.charAt(begin - 1) != '\n' && from - begin <= LONGEST) {
            begin--;
        }
        int end = to;
        while (end < all.length() && all.charAt(end) != '\n' && end - to <= LONGEST) {
            end++;
        }
        Pattern pattern = from < LONGEST ? FILED : TAGS;
        return end - begin <= LONGEST && all.substring(begin, end).lines().allMatch(l -> pattern.matcher(l.strip()).matches());
    }
}
