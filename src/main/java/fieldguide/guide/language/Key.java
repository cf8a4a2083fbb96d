package fieldguide.guide.language;

import fieldguide.content.Prose;
import java.util.stream.Collectors;

/** The form in which texts are compared: words alone, without articles, cases and plurals. */
public final class Key {
    private Key() {}

    public static String of(Prose prose) {
        return Words.of(prose).stream().filter(Word::counts).map(Word::lower).filter(w -> !Lexicon.ARTICLES.contains(w))
                .map(Key::stem).collect(Collectors.joining(" "));
    }

    /** A word without the endings of plural, tense and person; only for comparing. */
    public static String stem(String word) {
        String w = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (w.length() > 4 && w.endsWith("ies")) {
            return w.substring(0, w.length() - 3) + "y";
        }
        return w.length() > 3 && w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")
                ? w.substring(0, w.length() - 1) : w;
    }
}
