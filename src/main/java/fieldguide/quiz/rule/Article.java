package fieldguide.quiz.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A" or "an", by the sound that follows. Where writing does not tell the sound, as with "SQL", both will do. */
final class Article {
    private static final Pattern VOWEL = Pattern.compile("[aeio]\\p{Ll}.*|u(?!ni|s[aeiu]|ti|bi|ri|k)\\p{Ll}.*|hour.*|hone?st.*|heir.*");
    private static final Pattern CONSONANT_ALL_THE_SAME = Pattern.compile("(?:eu|one|once|ew).*");
    private static final Pattern WORD = Pattern.compile("(?:(?<![\\p{L}\\p{N}./'’-])an?|(?<=^|[.?!“] )An?) (?<word>\\p{Ll}[\\p{Ll}-]+)(?![\\p{L}\\p{N}])");
    /** Behind them "a" is the name of something. */
    private static final Pattern NOT_A_NOUN = Pattern.compile("is|are|and|or|in|as|at|of|on|if|it|into|equals|to|by|with|from|before|after|bis|the");

    private enum Sound { VOWEL, CONSONANT, EITHER }

    private Article() {}

    /** Whether a text can follow "a" or "an". */
    static boolean fits(String article, String text) {
        Sound sound = sound(text.strip());
        return sound == Sound.EITHER || (sound == Sound.VOWEL) == article.equalsIgnoreCase("an");
    }

    /** Whether all articles of a text fit the words behind them. */
    static boolean allFit(String text) {
        Matcher m = WORD.matcher(text);
        return m.results().allMatch(r -> NOT_A_NOUN.matcher(r.group("word")).matches() || fits(r.group().substring(0, r.group().indexOf(' ')), r.group("word")));
    }

    private static Sound sound(String text) {
        String word = text.split("[^\\p{L}]", 2)[0];
        boolean readable = word.matches("\\p{L}\\p{Ll}+") && text.startsWith(word);
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (!readable) {
            return Sound.EITHER;
        }
        return VOWEL.matcher(lower).matches() && !CONSONANT_ALL_THE_SAME.matcher(lower).matches() ? Sound.VOWEL : Sound.CONSONANT;
    }
}
