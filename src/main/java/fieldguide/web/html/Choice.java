package fieldguide.web.html;

import fieldguide.content.Block;
import fieldguide.content.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of several ways a reader wants to see: pivots and tabs by their ids. It holds for the whole page.
 *
 * @param asked ids that the page's text has
 * @param pivots all pivots of the text, in order; the first is shown to whoever asked for none
 */
public record Choice(List<String> asked, List<String> pivots) {
    /** Of nothing in particular. */
    public static final Choice NONE = new Choice(List.of(), List.of());

    /** What was asked for of a text; ids that it does not have are dropped. */
    public static Choice of(List<String> asked, Section body) {
        List<Block> blocks = body.all().flatMap(s -> s.blocks().stream()).flatMap(Block::all).toList();
        List<String> pivots = blocks.stream().flatMap(b -> b instanceof Block.Zone z ? z.pivots().stream() : Stream.empty()).distinct().toList();
        List<String> tabs = blocks.stream().flatMap(b -> b instanceof Block.Tabs t ? t.tabs().stream().map(Block.Tab::id) : Stream.empty())
                .distinct().toList();
        return new Choice(asked.stream().filter(a -> pivots.contains(a) || tabs.contains(a)).distinct().toList(), pivots);
    }

    public boolean isMade() {
        return !asked.isEmpty();
    }

    /**
     * The index of the alternative to show.
     *
     * @param alternatives the ids of each
     * @return -1 where the only one is for readers who chose another pivot
     */
    int shown(List<List<String>> alternatives) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).stream().anyMatch(asked::contains)) {
                return i;
            }
        }
        boolean another = asked.stream().anyMatch(pivots::contains);
        List<String> usual = pivots.stream().limit(another ? 0 : 1).toList();
        for (int i = 0; i < alternatives.size(); i++) {
            if (alternatives.get(i).stream().anyMatch(usual::contains)) {
                return i;
            }
        }
        return alternatives.size() > 1 || !pivots.containsAll(alternatives.getFirst()) ? 0 : -1;
    }

    /** The query that keeps this choice; empty where none was made. */
    public String query() {
        return query(asked.stream());
    }

    /** The query for one alternative of a group in place of the others. */
    String insteadOf(List<List<String>> alternatives, List<String> wanted) {
        Stream<String> kept = asked.stream().filter(a -> alternatives.stream().noneMatch(ids -> ids.contains(a)) && !pivots.contains(a));
        boolean pivot = pivots.contains(wanted.getFirst());
        Stream<String> others = pivot ? kept : asked.stream().filter(a -> alternatives.stream().noneMatch(ids -> ids.contains(a)));
        return query(Stream.concat(others, wanted.stream().limit(1)));
    }

    private static String query(Stream<String> ids) {
        return ids.map(id -> "show=" + URLEncoder.encode(id, StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
