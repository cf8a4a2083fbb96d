package fieldguide.guide.language;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import fieldguide.content.Section;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a text is in the language that the rules are written for. */
public final class English {
    private static final double SHARE = 0.12;
    private static final int FEW = 12;
    /** Words from the beginning that tell the language. */
    private static final int SAMPLE = 3000;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");

    private English() {}

    public static boolean is(Section body) {
        List<String> texts = texts(body, b -> b instanceof Block.Paragraph p ? Stream.of(p.prose().text()) : Stream.empty());
        return isEnglish(!texts.isEmpty() ? texts : texts(body, b -> b instanceof Block.Table t ? t.rows().stream()
                .flatMap(r -> r.cells().stream()).map(Prose::text) : Stream.empty()));
    }

    private static List<String> texts(Section body, Function<Block, Stream<String>> text) {
        return body.all().flatMap(s -> s.blocks().stream()).flatMap(Block::all).flatMap(text).toList();
    }

    /** Whether a sentence is mostly in a script that English is not written in. */
    public static boolean isForeign(String sentence) {
        return isForeign(List.of(sentence), BETWEEN.splitAsStream(sentence).filter(w -> !w.isEmpty()).count());
    }

    private static boolean isForeign(List<String> texts, long words) {
        return texts.stream().mapToLong(t -> t.chars().limit(10_000).filter(c -> c > 0x2E80).count()).sum() >= words;
    }

    private static boolean isEnglish(List<String> texts) {
        List<String> words = texts.stream().flatMap(t -> BETWEEN.splitAsStream(t.toLowerCase(Locale.ROOT))).filter(w -> !w.isEmpty()).toList();
        List<String> some = words.subList(0, Math.min(words.size(), SAMPLE));
        long small = some.stream().filter(Lexicon.FUNCTION::contains).count();
        return !isForeign(texts, words.size()) && (some.size() < FEW || small >= SHARE * some.size());
    }
}
