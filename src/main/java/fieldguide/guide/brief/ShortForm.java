package fieldguide.guide.brief;

import fieldguide.content.Prose;
import fieldguide.content.SourceText;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A long form and the short one for it, "virtual machine (VM)".
 *
 * @param words the long form in lower case and in the singular; two at least
 * @param name whether it is a name, written with capitals
 */
record ShortForm(List<String> words, String brief, boolean name, From from) {
    private static final int LONGEST = 5;
    private static final Set<String> MAKERS = Set.of("azure", "microsoft");

    /** Where a form is from: the text that explains it, a glossary, or everybody's knowledge. */
    enum From { TEXT, GLOSSARY, COMMON }

    static Optional<ShortForm> of(String words, String brief, From from) {
        Phrase phrase = Phrase.of(Prose.added(new SourceText("", ""), words));
        return of(phrase.words().stream().map(Word::lower).toList(), brief, phrase.isCapitalised(phrase.size() - 1), from);
    }

    private static Optional<ShortForm> of(List<String> words, String brief, boolean name, From from) {
        return words.size() < 2 ? Optional.empty() : Optional.of(new ShortForm(singular(words), brief, name, from));
    }

    /** Those that a sentence introduces, found as Schwartz and Hearst do (PSB 2003). */
    static Stream<ShortForm> in(Phrase phrase) {
        return IntStream.range(2, Math.max(2, phrase.size() - 2))
                .filter(i -> phrase.at(i).equals("(") && phrase.at(i + 2).equals(")") && !phrase.words().get(i + 1).verbatim()).boxed()
                .flatMap(i -> before(phrase, i, singular(written(phrase, i + 1))));
    }

    private static Stream<ShortForm> before(Phrase phrase, int bracket, String brief) {
        if (brief.length() < 2 || brief.length() > LONGEST || !brief.chars().allMatch(Character::isUpperCase)) {
            return Stream.empty();
        }
        for (int from = bracket - 2; from >= Math.max(0, bracket - brief.length()); from--) {
            List<String> words = phrase.words().subList(from, bracket).stream().map(Word::lower).toList();
            if (words.stream().allMatch(w -> Character.isLetter(w.charAt(0))) && abbreviates(brief.toLowerCase(Locale.ROOT), words)) {
                boolean name = phrase.isCapitalised(bracket - 1);
                List<String> own = words.size() > 2 && MAKERS.contains(words.getFirst()) ? words.subList(1, words.size()) : List.of();
                return Stream.of(of(words, brief, name, From.TEXT), of(own, brief, name, From.TEXT)).flatMap(Optional::stream);
            }
        }
        return Stream.empty();
    }

    /** Whether the letters stand in the words in their order, the first and each word's own first among them. */
    private static boolean abbreviates(String brief, List<String> words) {
        String all = String.join(" ", words);
        int at = all.length();
        for (int i = brief.length() - 1; i >= 0; i--) {
            at = all.lastIndexOf(brief.charAt(i), at - 1);
            if (at < 0) {
                return false;
            }
        }
        Set<Character> letters = brief.chars().mapToObj(c -> (char) c).collect(Collectors.toSet());
        return at == 0 && words.stream().allMatch(w -> letters.contains(w.charAt(0)));
    }

    private static String written(Phrase phrase, int i) {
        return phrase.prose().text().substring(phrase.words().get(i).from(), phrase.words().get(i).to());
    }

    private static String singular(String word) {
        return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> singular(List<String> words) {
        List<String> one = new ArrayList<>(words);
        one.set(one.size() - 1, singular(one.getLast()));
        return List.copyOf(one);
    }

    /** Whether a phrase has it from a word on, be it in the plural. */
    boolean isAt(Phrase phrase, int from) {
        for (int k = 0; k < words.size(); k++) {
            String word = phrase.at(from + k);
            if (!word.equals(words.get(k)) && !(k == words.size() - 1 && word.equals(words.get(k) + "s"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the short form stands in brackets behind it. */
    boolean isExplained(Phrase phrase, int end) {
        return phrase.at(end).equals("(") && singular(phrase.at(end + 1)).equals(brief.toLowerCase(Locale.ROOT));
    }

    /** Virtual Machine Contributor is the name of a role, and a Virtual machine box is called so. */
    boolean isPartOfName(Phrase phrase, int from) {
        int end = from + words.size();
        return phrase.isCapitalised(end) || !name && (phrase.isCapitalised(end - 1) || from > 0 && phrase.isCapitalised(from));
    }

    /** The short form in the number that the last word of the long one has. */
    String instead(Phrase phrase, int end) {
        return phrase.at(end - 1).equals(words.getLast()) ? brief : brief + "s";
    }
}
