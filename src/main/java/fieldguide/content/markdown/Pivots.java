package fieldguide.content.markdown;

import fieldguide.content.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pivots of which only one holds text: the others are a film of the same, with a word that sends the reader to the text.
 * There is nothing to choose then; the film stands in front of the text, whose headings are headings of the unit.
 */
final class Pivots {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\b(?:tab|video|text and images)\\b");
    private static final int LONGEST_WORD = 160;

    private Pivots() {}

    static List<Part> settled(List<Part> parts) {
        List<Part> settled = new ArrayList<>();
        int next = 0;
        while (next < parts.size()) {
            int end = next;
            while (end < parts.size() && parts.get(end) instanceof Part.Zoned) {
                end++;
            }
            if (end > next) {
                settled.addAll(chosen(parts.subList(next, end)));
                next = end;
            } else {
                settled.add(parts.get(next++));
            }
        }
        return settled;
    }

    private static List<Part> chosen(List<Part> zones) {
        long films = zones.stream().filter(p -> isFilm((Part.Zoned) p)).count();
        if (films == 0 || films != zones.size() - 1) {
            return zones.stream().<Part>map(p -> new Part.Done(((Part.Zoned) p).zone())).toList();
        }
        return zones.stream().flatMap(p -> settled(((Part.Zoned) p).inside()).stream()).toList();
    }

    private static boolean isFilm(Part.Zoned zoned) {
        List<Block> blocks = zoned.zone().blocks();
        return blocks.stream().anyMatch(Block.Video.class::isInstance) && blocks.stream().allMatch(b -> b instanceof Block.Video || pointsElsewhere(b));
    }

    private static boolean pointsElsewhere(Block block) {
        return switch (block) {
            case Block.Paragraph p -> p.prose().length() < LONGEST_WORD && ELSEWHERE.matcher(p.prose().text()).find();
            case Block.Alert a -> a.blocks().stream().allMatch(Pivots::pointsElsewhere);
            default -> false;
        };
    }
}
