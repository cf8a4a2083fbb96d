package fieldguide.guide.brief;

import fieldguide.content.Prose;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Long forms that a text introduces with their short ones, "virtual machine (VM)", found as Schwartz and Hearst do (PSB 2003). Once
 * notes have shown both, the short form stands alone.
 */
public final class Abbreviations {
    private static final int LONGEST = 5;
    /** Characters of a text that nobody wrote as one, and more short forms than any unit has. */
    private static final int ENDLESS = 4000;
    private static final int MOST = 60;

    /** @param name whether the long form is a name, written with capitals */
    private record Short(String brief, boolean name) {}

    private final Map<List<String>, Short> shortForms = new LinkedHashMap<>();
    private final Set<String> introduced = new HashSet<>();

    /** Remembers what a sentence introduces. */
    public void learn(Prose sentence) {
        if (sentence.length() <= ENDLESS && shortForms.size() < MOST && sentence.text().indexOf('(') > 0) {
            read(Phrase.of(sentence));
        }
    }

    private void read(Phrase phrase) {
        for (int i = 2; i + 2 < phrase.size(); i++) {
            if (phrase.at(i).equals("(") && phrase.at(i + 2).equals(")") && !phrase.words().get(i + 1).verbatim()) {
                define(phrase, i, singular(written(phrase, i + 1)));
            }
        }
    }

    private void define(Phrase phrase, int bracket, String brief) {
        if (brief.length() < 2 || brief.length() > LONGEST || !brief.chars().allMatch(Character::isUpperCase)) {
            return;
        }
        for (int from = bracket - 2; from >= Math.max(0, bracket - brief.length()); from--) {
            List<String> words = phrase.words().subList(from, bracket).stream().map(Word::lower).toList();
            if (words.stream().allMatch(w -> Character.isLetter(w.charAt(0))) && abbreviates(brief.toLowerCase(Locale.ROOT), words)) {
                shortForms.putIfAbsent(singular(words), new Short(brief, phrase.isCapitalised(bracket - 1)));
                return;
            }
        }
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

    /** The next of the notes, in their order: the short form in place of each long one that an earlier note introduced. */
    public Prose applied(Prose text) {
        if (shortForms.isEmpty() || text.length() > ENDLESS) {
            return text;
        }
        Phrase phrase = Phrase.of(text);
        Edits edits = new Edits(phrase);
        shortForms.forEach((words, form) -> apply(phrase, words, form, edits));
        return edits.applied();
    }

    private void apply(Phrase phrase, List<String> words, Short form, Edits edits) {
        String brief = form.brief();
        for (int i = 0; i + words.size() <= phrase.size(); i++) {
            int end = i + words.size();
            if (reads(phrase, i, words)) {
                boolean both = phrase.at(end).equals("(") && singular(phrase.at(end + 1)).equals(brief.toLowerCase(Locale.ROOT));
                if (introduced.contains(brief) && (both || !isPartOfName(phrase, end, form.name()))) {
                    String plural = phrase.at(end - 1).equals(words.getLast()) ? "" : "s";
                    edits.replace(i, both ? end + 3 : end, brief + plural);
                } else if (both) {
                    introduced.add(brief);
                }
            }
        }
    }

    private static boolean reads(Phrase phrase, int from, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            String word = phrase.at(from + k);
            if (!word.equals(words.get(k)) && !(k == words.size() - 1 && word.equals(words.get(k) + "s"))) {
                return false;
            }
        }
        return true;
    }

    /** Virtual Machine Contributor is the name of a role. */
    private static boolean isPartOfName(Phrase phrase, int end, boolean name) {
        return phrase.isCapitalised(end) || phrase.isCapitalised(end - 1) && !name;
    }

    /** The short forms that may stand for long ones in a sentence. */
    public Set<String> instead(Prose sentence) {
        if (shortForms.isEmpty() || sentence.length() > ENDLESS) {
            return Set.of();
        }
        Phrase phrase = Phrase.of(sentence);
        return shortForms.entrySet().stream().filter(e -> isIn(phrase, e.getKey())).map(e -> e.getValue().brief().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Phrase phrase, List<String> words) {
        for (int i = 0; i + words.size() <= phrase.size(); i++) {
            if (reads(phrase, i, words)) {
                return true;
            }
        }
        return false;
    }
}
