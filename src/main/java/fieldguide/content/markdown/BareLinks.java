package fieldguide.content.markdown;

import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks addresses that stand in the text without any markup as links. */
final class BareLinks {
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s<>\"`|]++");

    private BareLinks() {}

    static Prose marked(Prose prose) {
        if (!prose.text().contains("://")) {
            return prose;
        }
        List<Mark> marks = new ArrayList<>(prose.marks());
        BitSet taken = new BitSet(prose.length());
        marks.stream().filter(m -> m.isVerbatim() || m.kind() == Mark.Kind.LINK).forEach(m -> taken.set(m.from(), m.to()));
        Matcher found = ADDRESS.matcher(prose.text());
        while (found.find()) {
            int end = withoutPunctuation(prose.text(), found.start(), found.end());
            if (!taken.get(found.start())) {
                marks.add(new Mark(found.start(), end, Mark.Kind.LINK, prose.text().substring(found.start(), end)));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder()));
        return prose.with(marks);
    }

    private static int withoutPunctuation(String text, int start, int end) {
        int to = end;
        while (to > start && ".,;:!?)*_'\"]".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }
}
