package fieldguide.guide.brief;

import fieldguide.guide.language.Phrase;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** "Does not" is "doesn't", wherever no shorter form says it. */
final class Contractions implements Rule {
    private static final Map<String, String> WITH_NOT = Map.ofEntries(Map.entry("is", "isn't"), Map.entry("are", "aren't"), Map.entry("was", "wasn't"),
            Map.entry("were", "weren't"), Map.entry("does", "doesn't"), Map.entry("do", "don't"), Map.entry("did", "didn't"), Map.entry("has", "hasn't"),
            Map.entry("have", "haven't"), Map.entry("will", "won't"), Map.entry("would", "wouldn't"), Map.entry("should", "shouldn't"),
            Map.entry("could", "couldn't"), Map.entry("can", "can't"));

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i + 2 < phrase.size(); i++) {
            if (isAt(phrase, i)) {
                edits.replace(i, i + 2, WITH_NOT.getOrDefault(phrase.at(i), ""));
            }
        }
    }

    /** Not so "not only … but". */
    private static boolean isAt(Phrase phrase, int i) {
        return WITH_NOT.containsKey(phrase.at(i)) && phrase.at(i + 1).equals("not") && !phrase.at(i + 2).equals("only");
    }

    /** The words that a note may use for what a text says in more. */
    static Set<String> instead(Phrase phrase) {
        return IntStream.range(0, phrase.size()).filter(i -> isAt(phrase, i)).mapToObj(i -> WITH_NOT.getOrDefault(phrase.at(i), "")).collect(Collectors.toSet());
    }
}
