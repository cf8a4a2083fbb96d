package fieldguide.guide.language;

import fieldguide.content.Block;
import fieldguide.content.Section;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a text is in the language that the rules are written for. */
public final class English {
    private static final double SHARE = 0.12;
    private static final int FEW = 12;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");

    private English() {}

    public static boolean is(Section body) {
        List<String> words = body.all().flatMap(s -> s.blocks().stream()).flatMap(Block::all)
                .filter(Block.Paragraph.class::isInstance).map(b -> ((Block.Paragraph) b).prose().text())
                .flatMap(t -> BETWEEN.splitAsStream(t.toLowerCase(Locale.ROOT))).limit(3000).toList();
        long small = words.stream().filter(Lexicon.FUNCTION::contains).count();
        long foreign = body.all().flatMap(s -> s.blocks().stream()).flatMap(Block::all).filter(Block.Paragraph.class::isInstance)
                .mapToLong(b -> ((Block.Paragraph) b).prose().text().chars().limit(10_000).filter(c -> c > 0x2E80).count()).sum();
        return foreign < words.size() && (words.size() < FEW || small >= SHARE * words.size());
    }
}
