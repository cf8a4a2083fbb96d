package fieldguide.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How long a text is: runs of characters between white space. Chinese and Japanese are written without any, so that two of their
 * characters count as one word, about what their words measure.
 */
public final class WordCount {
    /** Unhurried study reading; Brysbaert 2019 finds 238 words a minute for reading without study. */
    private static final int WORDS_A_MINUTE = 130;
    private static final Pattern RUN = Pattern.compile("\\S+");
    /** A word of another script between characters of those. */
    private static final Pattern OTHER = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]++(?:[-._/'’][\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]++)*+");

    private WordCount() {}

    /** At least one. */
    public static int minutes(Section section) {
        return Math.max(1, Math.round((float) of(section) / WORDS_A_MINUTE));
    }

    public static int of(Section section) {
        return section.all().mapToInt(s -> of(s.heading()) + of(s.blocks())).sum();
    }

    public static int of(List<Block> blocks) {
        return blocks.stream().mapToInt(WordCount::of).sum();
    }

    private static int of(Block block) {
        return switch (block) {
            case Block.Heading h -> of(h.prose());
            case Block.Paragraph p -> of(p.prose());
            case Block.Items items -> items.items().stream().mapToInt(i -> of(i.blocks())).sum();
            case Block.Table t -> t.head().stream().mapToInt(WordCount::of).sum()
                    + t.rows().stream().flatMap(r -> r.cells().stream()).mapToInt(WordCount::of).sum();
            case Block.Code c -> of(c.text());
            case Block.Alert a -> of(a.blocks());
            case Block.Quote q -> of(q.blocks());
            case Block.Zone z -> of(z.blocks());
            case Block.Tabs t -> t.tabs().stream().mapToInt(tab -> of(tab.blocks())).max().orElse(0);
            case Block.Grid g -> g.columns().stream().mapToInt(WordCount::of).sum();
            case Block.Figure f -> 0;
            case Block.Video v -> 0;
            case Block.Formula f -> 0;
        };
    }

    public static int of(CharSequence text) {
        return (int) RUN.matcher(text).results().mapToLong(run -> run(run.group())).sum();
    }

    private static int run(String run) {
        int wide = (int) run.chars().filter(WordCount::isWide).count();
        int others = wide == 0 ? 1 : (int) OTHER.matcher(run).results().count();
        return others + (wide + 1) / 2;
    }

    private static boolean isWide(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
